const spelledOut: Readonly<Record<string, string>> = {
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

/** Lower case without accents, as the analyzer `standard-folding` has it. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßđðłþıŋŧħ]/g, (letter) => spelledOut[letter] ?? letter)
}
