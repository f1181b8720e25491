import type { Language } from "./language.ts";

export const ENGLISH: Language = {
  countsCharacters: false,
  bands: { "3-5": [15, 25], "5-7": [25, 40], "7-9": [35, 60] },
  heroes: ["Mina", "Oskar", "Lily", "Theo", "Nora", "Sam"],
  friends: ["Pip", "Juno", "Bram", "Tilly"],
  openers: ["In the morning", "After lunch", "Very slowly", "Once again", "On the way home", "That sunny day", "With a deep breath", "Just before bed", "All by themselves at first", "Little by little"],
  actions: [
    "carried a little lantern", "looked for the lost ribbon", "sang a soft song", "held the red kite", "made a cup of warm tea",
    "found a shiny button", "shared the sweet berries", "built a tiny bridge", "waved to the sleepy owl", "picked up the round basket",
    "counted the bright stars", "opened the old door", "listened to the rain", "planted a small seed", "told a funny story",
    "hugged the shy hedgehog", "helped the lost duckling", "painted a yellow sun", "baked a plum cake", "followed the wet footprints",
    "whispered a kind word", "jumped over the puddle", "mended the torn net", "gave away the last biscuit",
  ],
  places: ["in the quiet garden", "by the old tree", "near the small pond", "on the green hill", "under the wooden table", "beside the warm fire", "at the edge of the forest", "along the sandy path", "in the busy kitchen", "behind the tall fence", "on the soft grass", "next to the open window"],
  endings: ["with a happy smile", "one more time", "and felt very brave", "while the wind was humming", "and nobody was sad", "just like a real friend", "and everybody clapped", "until the sun went down", "and it felt good", "as quiet as a mouse"],
  things: ["the Little Lantern", "the Quiet Garden", "the Red Kite", "the Shiny Button", "the Plum Cake", "the Sleepy Owl"],
  compose: ({ opener, who, action, place, ending }) => `${[opener ? `${opener},` : undefined, who, action, place, ending].filter((part) => part !== undefined).join(" ")}.`,
  title: (hero, thing) => `${hero} and ${thing}`,
  moral: "Kind hearts find kind friends.",
};
