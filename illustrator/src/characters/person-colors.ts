export const SKIN = ["#F7D7BE", "#EDBD97", "#D49D6E", "#B07A50", "#86573B", "#5E3C2B"];
export const HAIR = {
  black: "#2A1F20",
  brown: "#5A3826",
  chestnut: "#7A4326",
  blond: "#DDAE5C",
  red: "#B5502E",
  grey: "#C9C6C4",
  white: "#EFEBE4",
};
