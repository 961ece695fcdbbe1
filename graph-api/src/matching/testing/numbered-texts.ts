import type { TextDocument } from '../text/model.ts'

const letters = 'bcdfghjklmnpqrstvwxz'

/** A word that no language has and none begins or ends like, another for each number below 160,000. For tests. */
export function numberedWord(number: number): string {
  const digits = Array.from({ length: 4 }, (_, place) => letters[Math.floor(number / 20 ** place) % 20] ?? '')
  return `z${digits.join('')}x`
}

/** Texts of a word that no other text has, so that only what a test adds is alike. For tests. */
export function strangeTexts(count: number): TextDocument[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `strange${at}`,
    parts: [{ text: numberedWord(at), language: 'other' }],
  }))
}
