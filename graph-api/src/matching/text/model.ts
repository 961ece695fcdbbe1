import type { TextLanguage } from './language.ts'

/** One piece of a document: a title, a summary, a need. */
export type TextPart = {
  text: string
  /** What the author said; the words decide where they clearly say otherwise. */
  language?: TextLanguage
  /** How many times each word counts; 1 unless told. */
  weight?: number
}

export type TextDocument = { id: string; parts: readonly TextPart[] }

/** The id of a document in the index, or the parts of a text that is not (yet) in it. */
export type TextQuery = string | readonly TextPart[]

export type Neighbour = {
  id: string
  /** 0 to 1; 1 for equal texts. */
  cosine: number
}

/** Where a word stands: which part of the document, and the offsets in that part's text, end exclusive. */
export type TextSpan = { part: number; start: number; end: number }

/** One word, or pair of forms of it, that made two texts alike. */
export type Contribution = {
  /** The word as it is first written in the left text. */
  word: string
  /** Its part of the cosine, 0 to 1. */
  weight: number
  left: TextSpan[]
  right: TextSpan[]
}

export type QueryOptions = {
  /** How many neighbours at most; all with a cosine above 0 unless told. */
  k?: number
  filter?: (id: string) => boolean
}

/** A text that is compared with all others. */
export interface Comparison {
  /** The nearest documents, best first; the document asked about is never among them. */
  nearest(options: QueryOptions): Neighbour[]
  /** The cosine with one of them, 0 to 1. */
  cosine(id: string): number
}
