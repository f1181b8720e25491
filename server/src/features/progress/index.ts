export { followJobNews } from "./follow-job-news.ts";
