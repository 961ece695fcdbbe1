import type { MarkedText } from '../shared/marked-text.ts'
import type { NodeRow } from '../shared/node.ts'
import type { NodeLabel } from '../shared/node-kind.ts'

/** What a thing is called, or how its text begins. */
export interface Titled {
  readonly name: string | null
  readonly title: string | null
  readonly labelSv: string | null
  readonly text: string | null
}

/** The other words of a thing. */
interface Worded {
  readonly summary: string | null
  readonly description: string | null
  readonly purpose: string | null
  readonly labelEn: string | null
  readonly synonymsSv: readonly string[] | null
  readonly synonymsEn: readonly string[] | null
  readonly shortNames?: readonly string[] | null
  readonly formerNames?: readonly string[] | null
  readonly language: 'sv' | 'en' | 'other' | null
}

/** Everything on a thing that has words. */
export type Wording = Titled & Worded

/** The organisation whose need, offer, motivation or initiative it is. */
export interface Holder {
  readonly id: string
  readonly name: string
}

/** One thing that fits, as the statement returns it. */
export interface SearchRow {
  readonly id: string
  readonly node: NodeRow
  readonly labels: readonly string[]
  /** Null where nothing is asked that is made of it. */
  readonly titled: Titled | null
  readonly worded: Worded | null
  readonly holder: Holder | null
  /** True where no word met: it says much the same in other words. */
  readonly byMeaning: boolean
  readonly score: number
  readonly cursor: readonly unknown[]
  readonly total: number
}

/** One thing that fits, with the place where it does. `score` is one divided by its place in the list. */
export interface SearchResult {
  readonly node: NodeRow
  readonly kind: NodeLabel
  readonly title: string
  readonly excerpt: MarkedText
  readonly holder: Holder | null
  readonly byMeaning: boolean
  readonly score: number
}
