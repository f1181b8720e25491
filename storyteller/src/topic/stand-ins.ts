/** Creatures that cannot be painted yet, and the hero that is nearest to each; text and picture both show the stand-in. */
const STAND_INS: Readonly<Record<string, string>> = {
  hippo: "elephant", hippopotamus: "elephant", rhino: "elephant", mammoth: "elephant", crocodile: "dinosaur", alligator: "dinosaur", lizard: "dinosaur", gecko: "dinosaur",
  snake: "dragon", volcano: "dragon", zebra: "horse", donkey: "horse", cow: "horse", llama: "sheep", alpaca: "sheep", goat: "sheep", camel: "giraffe", wolf: "dog", hyena: "dog",
  otter: "squirrel", beaver: "squirrel", chipmunk: "squirrel", hamster: "mouse", rat: "mouse", bat: "mouse", raccoon: "fox", badger: "mole", sloth: "koala", seal: "penguin", walrus: "penguin",
  chicken: "bird", hen: "bird", rooster: "bird", chick: "bird", parrot: "bird", peacock: "bird", flamingo: "bird", eagle: "bird", dolphin: "whale", seahorse: "fish", jellyfish: "octopus",
  crab: "octopus", lobster: "octopus", spider: "ladybug", ant: "ladybug", cricket: "ladybug", grasshopper: "ladybug", worm: "snail", slug: "snail", leopard: "tiger", cheetah: "tiger",
  gorilla: "monkey", mermaid: "fairy", witch: "fairy", wizard: "fairy", giant: "monster", yeti: "monster", sun: "star", comet: "star", rocket: "astronaut", bus: "car", tractor: "car",
  하마: "elephant", 코뿔소: "elephant", 악어: "dinosaur", 도마뱀: "dinosaur", 뱀: "dragon", 화산: "dragon", 얼룩말: "horse", 당나귀: "horse", 라마: "sheep", 염소: "sheep", 낙타: "giraffe",
  늑대: "dog", 수달: "squirrel", 햄스터: "mouse", 박쥐: "mouse", 너구리: "fox", 나무늘보: "koala", 물개: "penguin", 병아리: "bird", 앵무새: "bird", 돌고래: "whale", 해마: "fish", 해파리: "octopus",
  꽃게: "octopus", 게: "octopus", 거미: "ladybug", 개미: "ladybug", 지렁이: "snail", 표범: "tiger", 고릴라: "monkey", 인어: "fairy", 마녀: "fairy", 마법사: "fairy", 해님: "star",
};

const PATTERNS = Object.entries(STAND_INS).map(([word, key]) => {
  const pattern = /[가-힣]/.test(word) ? `(?:^|\\s)${word}(?:들)?(?:은|는|이|가|을|를|와|과|의|에게|도)?(?=\\s|$|[.,!?])` : `\\b${word}(?:e?s)?\\b`;
  return { word, key, pattern: new RegExp(pattern) };
});

/** The first creature of a topic that another hero stands in for. */
export function findStandIn(text: string): { word: string; key: string; at: number } | undefined {
  const lower = text.toLowerCase();
  const found = PATTERNS.map(({ word, key, pattern }) => ({ word, key, at: lower.search(pattern) })).filter(({ at }) => at >= 0);
  return found.toSorted((one, other) => one.at - other.at)[0];
}
