/** Letters that no accent is taken off, and the ones people type for them. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ħ: 'h',
}

/** A text as one types it in a hurry: small letters without accents, rings and dots. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßđðłþıŋŧħ]/g, (letter) => plain[letter] ?? letter)

/** Whether a text holds every word that was typed, whichever of the two has the accents. */
export const holdsWords = (text: string, typed: string): boolean => {
  const words = folded(text)
  return folded(typed)
    .split(/\s+/)
    .every((word) => words.includes(word))
}
