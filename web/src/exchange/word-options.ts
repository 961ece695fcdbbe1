import type { Messages } from '../language/sv.ts'

export interface WordOption {
  readonly value: string
  readonly label: string
}

const optionsFrom = (words: Readonly<Record<string, string>>): WordOption[] =>
  Object.entries(words).map(([value, label]) => ({ value: value.toLowerCase(), label }))

/** What a word of a column can become, by where the column goes and what the rows are; nothing where words are not looked up. */
export const wordOptions = (t: Messages, target: string | null, rows: string | null): WordOption[] => {
  if (target === 'kind') {
    if (rows === 'gathering') return optionsFrom(t.kinds.gatheringKind)
    if (rows === 'need' || rows === 'offer') return optionsFrom(t.kinds.resourceKind)
    return optionsFrom(t.kinds.organisationKind)
  }
  if (target === 'status')
    return [{ value: 'by_dates', label: t.exchange.statusByDates }, ...optionsFrom(t.kinds.initiativeStatus)]
  if (target === 'language' || target === 'languageOther') return optionsFrom(t.exchange.languages)
  if (target === 'role' && rows !== 'person')
    return Object.entries(t.exchange.roles).map(([value, label]) => ({ value, label }))
  if (target === 'relation') return optionsFrom(t.exchange.relations)
  if (target === 'direction') return optionsFrom(t.exchange.directions)
  return []
}
