/**
 * The words that text and picture share. A story may only name what stands here, and the
 * illustrator draws everything that stands here: a missing drawing is a type error.
 */

export const LANGUAGES = ["en", "ko", "ja", "zh", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages that the built-in storyteller writes. */
export const BUILTIN_LANGUAGES = ["en", "ko"] as const satisfies readonly Language[];

export const TARGET_AGES = ["3-5", "5-7", "7-9"] as const;
export type TargetAge = (typeof TARGET_AGES)[number];

export const STYLES = [
  "watercolor", "papercut", "crayon", "gouache", "night-glow",
  "cartoon", "claymation", "pixel", "oil-painting", "3d",
] as const;
export type Style = (typeof STYLES)[number];

/** Every kind of figure that can act in a story. Princess, pirate and astronaut are a child in a costume. */
export const SPECIES = [
  "child",
  "bear", "bee", "bird", "butterfly", "cat", "deer", "dinosaur", "dog", "dragon", "duck", "elephant",
  "fish", "fox", "frog", "giraffe", "goose", "hedgehog", "horse", "kangaroo", "koala", "ladybug", "lion", "mole",
  "monkey", "mouse", "octopus", "owl", "panda", "penguin", "pig", "rabbit", "shark", "sheep", "snail",
  "squirrel", "tiger", "turtle", "unicorn", "whale",
  "fairy", "ghost", "monster", "robot",
  "car", "cloud", "moon", "snowman", "star", "train", "tree",
] as const;
export type Species = (typeof SPECIES)[number];

export const COLORS = {
  red: "#c8453a", orange: "#e5813a", yellow: "#f2b632", green: "#4f8f5b", teal: "#3f7f7c", blue: "#3f7fb5",
  purple: "#7d5ba6", pink: "#dd8fa5", brown: "#8a5a3c", grey: "#8d939c", white: "#f6f1e8", black: "#38333a",
  gold: "#d9a441", silver: "#b9c2cc", cream: "#f0dfc0",
} as const;
export type ColorName = keyof typeof COLORS;

export const GARMENTS = [
  "apron", "backpack", "boots", "bow", "bow-tie", "cape", "cardigan", "coat", "crown", "dress", "glasses", "hat",
  "jumper", "nightcap", "overalls", "pirate-hat", "pyjamas", "raincoat", "satchel", "scarf", "shoes", "shorts",
  "skirt", "spacesuit", "sunhat", "tee", "trousers", "vest", "woolly-hat",
] as const;
export type GarmentKind = (typeof GARMENTS)[number];

export const SETTINGS = [
  "bathroom", "beach", "bedroom", "burrow", "castle", "cave", "city", "classroom", "desert", "forest", "garden",
  "hill", "home", "kitchen", "lane", "library", "meadow", "nest", "playground", "pond", "roof", "sea", "sky",
  "snow", "space", "underwater",
] as const;
export type Setting = (typeof SETTINGS)[number];

export const TIMES_OF_DAY = ["morning", "day", "evening", "night"] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
export type Season = (typeof SEASONS)[number];

export const WEATHERS = ["clear", "cloudy", "windy", "rain", "snow", "fog"] as const;
export type Weather = (typeof WEATHERS)[number];

export const SHOTS = ["wide", "medium", "close"] as const;
export type Shot = (typeof SHOTS)[number];

export const POSES = [
  "stand", "walk", "run", "jump", "sit", "kneel", "sleep", "wave", "point", "reach", "look-up", "hold", "carry",
  "share", "hug", "hold-hands", "hide", "read", "dance", "cheer", "think", "cry", "worry", "brave", "ride", "fly",
] as const;
export type Pose = (typeof POSES)[number];

export const EMOTIONS = [
  "happy", "joy", "calm", "curious", "proud", "brave", "love", "shy", "sleepy", "surprised", "worried", "sad",
  "scared", "angry", "grumpy", "cry",
] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** Things. Each is drawn so that it can be held, stand on the ground, or both; see PropPlace. */
export const PROPS = [
  // treasures and toys
  "wagon", "kite", "drum", "sled", "boat", "ball", "blocks", "teddy", "toy-basket", "balloon", "trumpet", "cardboard-ship",
  "roller-skates", "train-toy", "bicycle",
  // clothes lying about
  "mitten", "boot", "hat-thing", "coat-thing", "sock", "scarf-thing", "button", "handkerchief", "suitcase", "bag",
  // house
  "bed", "lamp", "lantern", "candle-lamp", "chair", "crooked-chair", "armchair", "rocking-chair", "stool", "table", "shelf", "cupboard",
  "toy-chest", "chest-of-drawers", "cradle", "rug", "cushion", "pillow", "blanket", "door", "clock", "broom", "window",
  "kettle", "teapot", "jug", "broken-jug", "cup", "bowl", "water-bowl", "pot", "ladle", "spoon", "jar", "bucket", "barrel", "box", "basket", "tent",
  // washing and care
  "toothbrush", "fork", "sponge", "soap", "bathtub", "umbrella", "duster",
  // food
  "apple", "bun", "cake", "pie", "pancakes", "soup", "carrot", "potato", "cabbage", "cheese", "ice-cream", "orange-fruit", "jam",
  // paper, ink, making
  "book", "notebook", "paper", "drawing", "letter", "map", "sign", "poster", "stamp", "pencil", "crayon", "brush", "paint",
  "easel", "glue", "camera", "paper-notes",
  // thread and tools
  "string", "chalk-line", "red-thread", "wool-ball", "needle", "hammer", "net", "rope", "spyglass", "telescope", "wand", "whistle", "watering-can",
  // outdoors
  "flower", "leaf", "mushroom", "pebbles", "stone", "stick", "puddle", "pond-water", "gate", "fence", "hedge", "bush", "bench", "signpost",
  "lamp-post", "letter-box", "haystack", "nest-thing", "hollow-log", "stump", "stepping-stones", "bridge", "raft", "well", "windmill",
  "clock-tower", "market-stall", "campfire", "pumpkin", "rocket", "present", "plant", "flowerpot", "feather", "weather-vane",
  // sky
  "moon", "star", "stars", "cloud-small", "fireflies", "rainbow", "tiny-light",
  // small company: never talks, never in the cast
  "baby", "crowd", "gray-crowd", "moth", "spider", "fly-insect", "ant", "beetle", "bird-small", "crow", "hen", "goose-small", "goat", "sheep-small", "lamb",
  "mouse-small", "baby-mice", "ducklings", "snail-small", "owl-small", "frog-small", "whale-far",
] as const;
export type PropKind = (typeof PROPS)[number];

/** Where a thing is: in front of the figures on the ground, behind them, overhead, or on a table, shelf or sill. */
export const PROP_PLACES = ["ground", "behind", "above", "surface"] as const;
export type PropPlace = (typeof PROP_PLACES)[number];
