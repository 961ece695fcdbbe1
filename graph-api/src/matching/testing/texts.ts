import type { MatchKind, MatchText } from '../network/match-text.ts'

/** A text of somebody of its own, filed nowhere, that says its id, but for what a test says. */
export function sampleText(id: string, kind: MatchKind, of: Partial<MatchText> = {}): MatchText {
  return { id, kind, holderIds: [`org of ${id}`], text: id, themeIds: [], resource: null, ...of }
}
