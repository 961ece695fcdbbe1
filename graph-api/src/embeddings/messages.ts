import type { EncodedText } from '../matching/meaning/model.ts'
import type { NearestText } from '../matching/meaning/text-table.ts'
import type { Visibility } from '../shared/viewer.ts'

/** What is open in the encoder's thread; without a model words carry alone, and `sentence` says why. */
export type Opened =
  | { readonly kind: 'open'; readonly modelId: string; readonly dimensions: number; readonly sentence: string }
  | { readonly kind: 'none'; readonly sentence: string }

/** What is asked of the thread, or told it. */
export type Request =
  | { readonly kind: 'encode'; readonly id: number; readonly texts: readonly string[] }
  | { readonly kind: 'nearest'; readonly id: number; readonly question: NearestQuestion }
  | { readonly kind: 'put'; readonly entries: readonly TableEntry[] }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }

/** A text among those that are searched. */
export interface TableEntry {
  readonly id: string
  readonly text: EncodedText
  /** The visibility of what it says; what has none is for everyone. */
  readonly level: Visibility
}

export interface NearestQuestion {
  readonly question: EncodedText
  /** How many, at most. */
  readonly most: number
  /** Only what is written at one of these levels, so that what the asker may not see takes nobody's place. */
  readonly sees: readonly Visibility[]
  /** Only ids that begin with one of these. */
  readonly prefixes?: readonly string[]
  /** Where the question names a text whose id begins so, what is near to that one is near too. */
  readonly naming?: string
}

export type Reply =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'encoded'; readonly id: number; readonly answer: EncodedText[] }
  | { readonly kind: 'near'; readonly id: number; readonly answer: NearestText[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
