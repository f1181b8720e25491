/** What parents type with a single tap, as the English word that a topic is read by. */
const NAMES: Readonly<Record<string, string>> = {
  "🐶": "dog", "🐕": "dog", "🐩": "dog", "🐱": "cat", "🐈": "cat", "🐭": "mouse", "🐁": "mouse", "🐹": "mouse", "🐰": "rabbit", "🐇": "rabbit", "🦊": "fox", "🐻": "bear", "🐼": "panda",
  "🐨": "koala", "🐯": "tiger", "🐅": "tiger", "🦁": "lion", "🐮": "horse", "🐴": "horse", "🐎": "horse", "🦄": "unicorn", "🐷": "pig", "🐖": "pig", "🐑": "sheep", "🐏": "sheep", "🐐": "sheep",
  "🐸": "frog", "🐵": "monkey", "🙈": "monkey", "🐒": "monkey", "🐔": "bird", "🐦": "bird", "🐤": "duck", "🐥": "duck", "🦆": "duck", "🦢": "goose", "🦉": "owl", "🐧": "penguin", "🦇": "mouse",
  "🐝": "bee", "🦋": "butterfly", "🐌": "snail", "🐞": "ladybug", "🐢": "turtle", "🦖": "dinosaur", "🦕": "dinosaur", "🐙": "octopus", "🐠": "fish", "🐟": "fish", "🐡": "fish", "🦈": "shark",
  "🐬": "whale", "🐳": "whale", "🐋": "whale", "🐘": "elephant", "🦒": "giraffe", "🦘": "kangaroo", "🐿": "squirrel", "🦔": "hedgehog", "🐉": "dragon", "🐲": "dragon", "🦌": "deer",
  "🤖": "robot", "👻": "ghost", "👾": "monster", "👽": "monster", "🧚": "fairy", "👸": "princess", "🤴": "prince", "🏴‍☠️": "pirate", "👩‍🚀": "astronaut", "🧑‍🚀": "astronaut", "👧": "girl", "👦": "boy",
  "☁": "cloud", "⭐": "star", "🌟": "star", "🌙": "moon", "🌛": "moon", "🌕": "moon", "⛄": "snowman", "☃": "snowman", "🌳": "tree", "🌲": "tree", "🎄": "tree", "🚂": "train", "🚆": "train", "🚗": "car", "🚙": "car",
  "🚀": "rocket", "🪁": "kite", "🥁": "drum", "⚽": "ball", "🎈": "balloon", "🎂": "cake", "🍎": "apple", "🛷": "sled", "⛵": "boat", "🚲": "bicycle", "🧸": "teddy bear", "🌈": "rainbow", "❤": "love", "😡": "angry", "😢": "sad", "😱": "scared", "😴": "sleepy",
};

const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*(?:\u200d\p{Extended_Pictographic}\ufe0f?)*/gu;

/** Puts the word in the place of each picture that we know; others are left to be left out. */
export const nameEmoji = (text: string): string =>
  text.replace(EMOJI, (picture) => {
    const plain = picture.replace(/\ufe0f|\p{Emoji_Modifier}/gu, "");
    const word = NAMES[plain] ?? NAMES[plain.split("\u200d")[0] ?? ""];
    return word === undefined ? picture : ` ${word} `;
  });
