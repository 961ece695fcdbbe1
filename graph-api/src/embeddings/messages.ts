import type { EncodedText } from '../matching/meaning/model.ts'

/** What is open in the encoder's thread; without a model words carry alone, and `sentence` says why. */
export type Opened =
  | { readonly kind: 'open'; readonly modelId: string; readonly dimensions: number; readonly sentence: string }
  | { readonly kind: 'none'; readonly sentence: string }

export interface Request {
  readonly id: number
  readonly texts: readonly string[]
}

export type Reply =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'encoded'; readonly id: number; readonly encoded: EncodedText[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
