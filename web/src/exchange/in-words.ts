import type { Messages } from '../language/sv.ts'

/** An example of what was not taken as it stood. Where a name told the type, it ends with that type, which is put in the reader's words. */
export const exampleInWords = (t: Messages, code: string, example: string): string => {
  if (code !== 'kind_from_name') return example
  const at = example.lastIndexOf(': ')
  const kinds = t.kinds.organisationKind as Readonly<Record<string, string>>
  const kind = kinds[example.slice(at + 2).toUpperCase()]
  return kind ? `${example.slice(0, at)}: ${kind}` : example
}

/** A field in the reader's words; anything else as it is. */
export const fieldInWords = (t: Messages, field: string): string =>
  (t.exchange.target as Readonly<Record<string, string>>)[field] ?? field

/** What a reason speaks of: fields and types in the reader's words, names as they are. */
export const detailInWords = (t: Messages, reason: string, detail: string): string => {
  const kinds = t.exchange.thingKinds as Readonly<Record<string, string>>
  if (reason !== 'no_way') return fieldInWords(t, detail)
  return detail
    .split(', ')
    .map((kind) => kinds[kind] ?? kind)
    .join(', ')
}
