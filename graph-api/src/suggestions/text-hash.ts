import { createHash } from 'node:crypto'

/** What two initiatives say, in the order of their ids. */
export type PairTexts = readonly (readonly [title: string | null | undefined, summary: string | null | undefined])[]

/** Changes when one of the texts does: a verdict holds for the texts that somebody read. */
export const textHashOf = (texts: PairTexts): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url')
