import { shade } from "../core/color.ts";
import type { Figure } from "./figure-of.ts";
import type { SpeciesParts } from "./species-parts.ts";
import { SPECIES } from "./species.ts";

/** The kind of a figure in its own colours. */
export function speciesOf({ species, skin, colors }: Pick<Figure, "species" | "skin" | "colors">): SpeciesParts {
  return {
    ...partsOf(species),
    ...(skin ? { main: skin, belly: skin, nose: shade(skin, -0.14), inner: shade(skin, -0.07) } : {}),
    ...colors,
  };
}

/** How large a figure is against a young fox; grown animals are larger, a grown person has a build of its own. */
export function figureScale({ species, scale, age }: Pick<Figure, "species" | "scale" | "age">): number {
  const { size, human } = partsOf(species);
  const isGrownAnimal = !human && (age === "adult" || age === "elder");
  return (scale || 1) * size * (isGrownAnimal ? 1.32 : 1);
}

const partsOf = (species: string): SpeciesParts => SPECIES[species] ?? SPECIES.fox;
