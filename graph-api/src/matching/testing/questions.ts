import type { Question } from '../groups/question.ts'
import type { MatchText } from '../network/match-text.ts'
import type { TextMatch } from '../pairs/text-matches.ts'
import { sampleText } from './texts.ts'

/** A question of one holder, with themes that it names itself. */
export function sampleQuestion(label: Question['label'], themeIds: readonly string[]): Question {
  return { id: 'question', label, themeIds, ownThemeIds: themeIds, organisationIds: ['holder'] }
}

/** Some texts by their ids. */
export function textsOf(...all: readonly MatchText[]): Map<string, MatchText> {
  return new Map(all.map((one) => [one.id, one]))
}

/** So many texts that each theme says something of those filed under it; a third are filed under `common`. */
export const filler = Array.from({ length: 600 }, (_, at) =>
  sampleText(`other ${at}`, 'offer', { themeIds: at < 200 ? ['common'] : [] }),
)

/** What some texts say to a question. */
export function saying(...matches: readonly TextMatch[]): Map<TextMatch['text']['kind'], TextMatch[]> {
  const kinds = new Set(matches.map(({ text }) => text.kind))
  return new Map([...kinds].map((kind) => [kind, matches.filter(({ text }) => text.kind === kind)]))
}
