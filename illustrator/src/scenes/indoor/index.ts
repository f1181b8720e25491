export { bathroom } from "./bathroom.ts";
export { bedroom } from "./bedroom.ts";
export { burrow } from "./burrow.ts";
export { classroom } from "./classroom.ts";
export { home } from "./home.ts";
export { kitchen } from "./kitchen.ts";
export { library } from "./library.ts";
