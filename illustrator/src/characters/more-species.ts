import { describeSpecies as species, type SpeciesParts } from "./species-parts.ts";

/** Species that are told of in stories, built from the same parts as the first ones. */
export const MORE_SPECIES: Readonly<Record<string, SpeciesParts>> = {
  mole: species("#7A5C4A", "#B08D76", "#54402F", "#E9A9A4", "#E88F97", { head: "oval", ears: "none", tail: "stub", noseKind: "big", noseY: 12, mouthY: 40, muzzle: 40, eye: [34, -14], limbs: "#D9A09A", size: 0.74 }),
  snail: species("#D9C08A", "#F1E3BE", "#A5854E", "#F2B8A0", "#A5854E", { head: "oval", ears: "antenna", tail: "none", coil: "#B9744A", noseKind: "none", mouthY: 28, furless: true, size: 0.7 }),
  bird: species("#6FA3D8", "#E8F1FA", "#44749F", "#6FA3D8", "#F0B03C", { head: "oval", ears: "none", crest: true, tail: "duck", arms: "wing", feet: "#E8A13C", noseKind: "beak", noseY: 20, mouthY: 38, size: 0.68 }),
  goose: species("#F4EFE6", "#FFFFFF", "#CFC7BA", "#F4EFE6", "#EE8F3A", { head: "oval", ears: "none", tail: "duck", arms: "wing", feet: "#EE8F3A", noseKind: "bill", noseY: 20, mouthY: 30, size: 0.86 }),
  whale: species("#5E8FC4", "#DCEBF5", "#3F6A99", "#5E8FC4", "#3F6A99", { head: "frog", ears: "none", tail: "nub", arms: "wing", noseKind: "none", mouthY: 40, wideMouth: true, furless: true, bigBelly: true, size: 1.2 }),
  fish: species("#EE9442", "#FCE3BE", "#C46A24", "#F7C27A", "#C46A24", { head: "round", ears: "none", fin: "#C46A24", tail: "fish", arms: "wing", noseKind: "none", mouthY: 30, furless: true, size: 0.74 }),
  octopus: species("#9A78C4", "#D9C6EC", "#6F5199", "#C9A6E0", "#6F5199", { head: "owl", ears: "none", tail: "none", tentacles: "#8A68B4", noseKind: "none", mouthY: 30, furless: true, freckles: true, size: 0.94 }),
  shark: species("#8C9AAA", "#F2F4F5", "#65727F", "#8C9AAA", "#65727F", { head: "jaw", ears: "none", tail: "fish", arms: "wing", fin: "#7C8A99", noseKind: "dots", noseY: 12, mouthY: 44, eye: [40, -12], furless: true, size: 1.06 }),
  monkey: species("#8A6040", "#E6C49A", "#5F4029", "#E6C49A", "#5F4029", { head: "round", ears: "side", faceHeart: true, tail: "mouse", muzzle: 52, noseKind: "dots", noseY: 22, mouthY: 40, size: 0.94 }),
  bee: species("#F2C24A", "#FBE6A8", "#4A3A2A", "#E8F1F5", "#4A3A2A", { head: "round", ears: "antenna", tail: "none", wings: true, bodyStripes: true, stripes: true, noseKind: "none", mouthY: 28, size: 0.7 }),
  butterfly: species("#8A6A4A", "#E9CFA8", "#5F4632", "#F0913C", "#5F4632", { head: "round", ears: "antenna", tail: "none", wings: true, noseKind: "none", mouthY: 28, furless: true, size: 0.7 }),
  ladybug: species("#4A4044", "#D8473D", "#2E282A", "#D8473D", "#2E282A", { head: "round", ears: "antenna", tail: "none", shell: "#D8473D", noseKind: "none", mouthY: 28, furless: true, faceMain: "#F0CBA8", size: 0.66 }),
  kangaroo: species("#CFA06C", "#F3DFBF", "#8F673F", "#EBC3A0", "#5B3A28", { head: "long", ears: "leaf", tail: "dino", noseKind: "big", noseY: 34, mouthY: 54, muzzle: 44, muzzleY: 42, eye: [40, -10], size: 1.1 }),
  giraffe: species("#E9BE62", "#FBEBC4", "#A8703A", "#F3CFA0", "#8A5A34", { head: "long", ears: "horn", tail: "lion", spots: true, freckles: true, noseKind: "nostrils", noseY: 34, mouthY: 50, muzzle: 50, muzzleY: 42, eye: [40, -10], lashes: true, size: 1.24 }),
  monster: species("#9A7CC8", "#D9C9F0", "#6B5199", "#F2A98A", "#6B5199", { head: "round", ears: "horn", tail: "stub", noseKind: "none", mouthY: 30, wideMouth: true, size: 1.04 }),
  ghost: species("#F7F5F2", "#FFFFFF", "#CFCBD6", "#F7F5F2", "#CFCBD6", { head: "oval", ears: "none", tail: "none", noseKind: "none", mouthY: 26, furless: true, glow: "#FFFFFF", size: 0.86 }),
  cloud: species("#FBFAF5", "#FFFFFF", "#CBD6E0", "#FBFAF5", "#CBD6E0", { head: "wide", ears: "fluffy", tail: "puff", wool: true, noseKind: "none", mouthY: 26, furless: true, size: 0.9 }),
  train: species("#D2493E", "#F3D9A8", "#7A2B25", "#D9A441", "#7A2B25", { head: "round", ears: "none", tail: "none", chimney: "#5A4048", wheels: "#D9A441", robot: true, noseKind: "none", mouthY: 30, eye: [36, 0], furless: true, size: 1.1 }),
  car: species("#4F86BD", "#E6EEF5", "#2F5A86", "#F2D46B", "#2F5A86", { head: "box", ears: "none", tail: "none", wheels: "#E6EEF5", robot: true, noseKind: "none", mouthY: 30, eye: [36, 0], furless: true }),
  snowman: species("#FBFAF7", "#FFFFFF", "#CBD6E0", "#FBFAF7", "#EE8A34", { head: "round", ears: "none", tail: "none", noseKind: "beak", noseY: 18, mouthY: 40, furless: true, bigBelly: true, size: 1 }),
  tree: species("#9A7048", "#C29A6C", "#6B4B2E", "#6FA05A", "#6B4B2E", { head: "oval", ears: "leaf", earMain: "#6FA05A", mane: "#6FA05A", tail: "none", noseKind: "none", mouthY: 30, furless: true, crest: true, size: 0.96 }),
};
