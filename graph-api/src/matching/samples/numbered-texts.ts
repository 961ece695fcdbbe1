import type { TextDocument } from '../text/model.ts'

const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'ru', 'sa', 'te', 'vi', 'jo', 'pu', 'ry']

/** A word that no language has and none begins or ends like, another for each number below a million. For tests. */
export function numberedWord(number: number): string {
  const digits = Array.from({ length: 5 }, (_, place) => syllables[Math.floor(number / 16 ** place) % 16] ?? '')
  return `z${digits.join('')}x`
}

/** Texts of a word that no other text has, so that only what a test adds is alike. For tests. */
export function strangeTexts(count: number): TextDocument[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `strange${at}`,
    parts: [{ text: numberedWord(at), language: 'other' }],
  }))
}
