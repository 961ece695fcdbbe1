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

/** Words that say what kind of body a name belongs to and nothing of which one. */
const legalForms = new Set(
  (
    'ab aktiebolag aktiebolaget publ hb handelsbolag kb kommanditbolag ek for ekonomisk forening ideell foreningen forening ' +
    'stiftelse stiftelsen kooperativ kooperativet ltd limited inc incorporated llc gmbh ag oy oyj as asa aps sa srl bv nv plc co ' +
    'corporation corp company sweden sverige the'
  ).split(' '),
)

/** A folded name without its legal form; the whole where nothing else is left. */
export function coreName(text: string): string {
  const words = fold(text).split(' ')
  const core = words.filter((word) => !legalForms.has(word))
  return (core.length > 0 ? core : words).join(' ')
}
