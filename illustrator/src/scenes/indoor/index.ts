export { bedroom } from "./bedroom.ts";
export { kitchen } from "./kitchen.ts";
export { library } from "./library.ts";
