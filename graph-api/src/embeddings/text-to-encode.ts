import { createHash } from 'node:crypto'

/** What a thing says, as it is read from the graph. */
export interface Wording {
  /** Name or title; null where it has a text alone. */
  readonly name: string | null
  readonly text: string | null
  /** Names in other words or languages, of a theme. */
  readonly otherNames: readonly string[]
}

/** The text that a thing's vectors stand for: `title. text`, or a theme's names. Offsets of words are offsets in it. */
export function textToEncode({ name, text, otherNames }: Wording): string {
  const names = [name, ...otherNames].filter(Boolean).join(', ')
  return [names, text].filter(Boolean).join('. ')
}

/** Says which model's vectors of which text something holds: when either changes, they are worked out anew. */
export function vectorsKey(modelId: string, text: string): string {
  return `${modelId}:${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`
}
