import type { Series } from "@ai-story-book/contracts";
import type { GivenCharacter } from "../../database/index.ts";
import { picturePath } from "../making/index.ts";
import type { findSeries, listVolumes } from "./series.store.ts";

type SeriesRow = NonNullable<Awaited<ReturnType<typeof findSeries>>>;
type VolumeRow = Awaited<ReturnType<typeof listVolumes>>[number];

/** A series as its owner sees it. */
export function describeSeries(row: SeriesRow, allVolumes: readonly VolumeRow[]): Series {
  const volumes = allVolumes.filter((volume) => volume.series_id === row.id);
  const cast: readonly GivenCharacter[] = volumes.findLast(({ characters }) => characters !== null)?.characters ?? row.given_cast;
  return {
    series_id: row.id,
    title: row.title,
    cast: cast.map(({ name, role, description, look }) => ({ name, role, description, species: look.species })),
    books: volumes.map(({ id, volume, title, status, cover_key }) => ({ book_id: id, volume: volume ?? 0, title, status, cover_url: cover_key === null ? null : picturePath(id, 0, cover_key) })),
    created_at: row.created_at.toISOString(),
  };
}
