/** Small numbers in words, as one writes them in running text. */
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

export const inWords = (count: number): string => small[count] ?? String(count)

/** With a capital, to begin a sentence. */
export const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
