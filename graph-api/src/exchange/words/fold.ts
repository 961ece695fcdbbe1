/** A word or name as it is compared: small letters without dots and rings, words by single blanks, no signs. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'a')
    .replace(/ß/g, 'ss')
    .replace(/&/g, ' och ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** So many characters of a heading or of a word of a column are looked at; what is longer is a text. */
export const longestWord = 500

/** A heading or word as it is told to the person and comes back from there: the beginning of a long one. */
export function cutWord(text: string, most = longestWord): string {
  // Half a letter of two code units does not come back from a browser as it was.
  return text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text
}

/** What a word of a column is looked up by: folded; a sign that folds to nothing by itself. */
export function wordKey(word: string): string {
  const cut = cutWord(word)
  return fold(cut) || cut
}

/** Words that say what kind of body a name belongs to and nothing of which one. */
const legalForms = new Set(
  (
    'ab aktiebolag aktiebolaget publ hb handelsbolag kb kommanditbolag ek for ekonomisk forening ideell foreningen forening ' +
    'stiftelse stiftelsen kooperativ kooperativet ltd limited inc incorporated llc gmbh ag oy oyj as asa aps sa srl bv nv plc co ' +
    'corporation corp company sweden sverige the'
  ).split(' '),
)

/** A short name that stands in brackets behind the whole one whose letters it takes: `(SLU)`. */
const inBrackets = /^(.*\p{L}.*?)\s*\(\s*(\p{Lu}[\p{Lu}\p{N}]{1,7})\s*\)\s*$/u

/** The short name that stands behind a name; null where a bracket says something else, such as a place or a country. */
export function shortNameBehind(text: string): { whole: string; short: string } | null {
  const [, whole = '', short = ''] = inBrackets.exec(text) ?? []
  const letters = fold(whole).replaceAll(' ', '')
  if (short.length < 3 || fold(short)[0] !== letters[0]) return null
  let at = 0
  for (const letter of fold(short)) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return null
  }
  return { whole, short }
}

/** A municipality as it is called, where a table cuts it short: `Granlunda kn`, `Kommunen i Granlunda`. */
const ofMunicipality = (folded: string) =>
  folded.replace(/^kommunen i (\p{L}.*)$/u, '$1 kommun').replace(/(\p{L}{2}) kn$/u, '$1 kommun')

/** A folded name without its legal form and the short name behind it; the whole where nothing else is left. */
export function coreName(text: string): string {
  const words = ofMunicipality(fold(shortNameBehind(text)?.whole ?? text)).split(' ')
  const core = words.filter((word) => !legalForms.has(word))
  return (core.length > 0 ? core : words).join(' ')
}
