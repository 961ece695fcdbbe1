import type { TextPart } from '../matching/text/model.ts'
import type { DraftText } from './draft.ts'
import type { RefreshProgress } from './stored-suggestions.ts'

/** How often other processes' changes are looked for, and the lease is kept, in milliseconds. */
export const pollInterval = 2_000

/** Who could take a member's place in a group that gathers around something. */
export interface ReplaceQuestion {
  readonly aroundId: string
  readonly memberIds: readonly string[]
  readonly goneId: string
  readonly first: number
}

/** What the API asks of the matcher's thread. */
export type Question =
  | { readonly kind: 'similar'; readonly parts: readonly TextPart[]; readonly looked: number }
  | { readonly kind: 'draft'; readonly drafts: readonly DraftText[]; readonly first: number }
  | { readonly kind: 'could-join'; readonly initiativeId: string; readonly first: number }
  | { readonly kind: 'propose'; readonly aroundId: string; readonly first: number }
  | { readonly kind: 'gap'; readonly aroundId: string; readonly most: number }
  | { readonly kind: 'compose'; readonly aroundId: string; readonly memberIds: readonly string[] }
  | ({ readonly kind: 'replace' } & ReplaceQuestion)
  | { readonly kind: 'refresh' }
  | { readonly kind: 'follow' }
  | { readonly kind: 'settle' }
  | { readonly kind: 'stop' }

/** What the thread says. */
export type Answer =
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'progress'; readonly progress: RefreshProgress }
  | { readonly kind: 'followed' }
  | { readonly kind: 'lease'; readonly held: boolean }
  | { readonly kind: 'failure'; readonly details: object }
