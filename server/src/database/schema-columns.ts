import type { ColumnType } from "kysely";

/** Timestamps come back as Date and go in as Date; most are set by the database itself. */
export type Timestamp = ColumnType<Date, Date | undefined, Date | undefined>;
export type NullableTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** jsonb: written as a JSON string, read as a value. */
export type Json<T> = ColumnType<T, string, string>;
export type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;
