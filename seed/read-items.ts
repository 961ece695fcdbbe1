import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What a reader of a data file must know of it at once: whether it is invented. */
const demoFile = z.strictObject({ demo: z.literal(true), note: z.string().min(1), items: z.array(z.unknown()).min(1) })

/** A name that one record of the data files has, and others refer to it by. */
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const text = z.string().min(1)
export const language = z.enum(['sv', 'en'])
export const day = z.iso.date()
export const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`data/${file}.json`, import.meta.url), 'utf8'))
}

/** Reads records that stand in the source; throws where one has not the shape of its kind. */
export function readSourceItems<Item>(file: string, schema: z.ZodType<Item>): Item[] {
  return z
    .array(schema)
    .min(1)
    .parse(readJson(`source/${file}`))
}

/** Reads invented records, from a file that says so; throws where one has not the shape of its kind. */
export function readDemoItems<Item>(file: string, schema: z.ZodType<Item>): Item[] {
  return z.array(schema).parse(demoFile.parse(readJson(`demo/${file}`)).items)
}

/** Reads an invented file that is not a list. */
export function readDemoFile<Content>(file: string, schema: z.ZodType<Content>): Content {
  return schema.parse(readJson(`demo/${file}`))
}
