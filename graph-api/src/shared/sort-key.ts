/**
 * The key that a list of names is sorted by. The database compares code points: it would put å, ä, ö in the wrong order
 * and capitals first, so this puts the three after z, leaves case aside, and files é under e.
 */
export function sortKeyOf(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/å/g, '{a')
    .replace(/ä/g, '{b')
    .replace(/ö/g, '{c')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** The property by which lists of a label are sorted, and the one it follows from. */
const sorted: Readonly<Record<string, readonly [from: string, key: string]>> = {
  Organisation: ['name', 'sortName'],
  Person: ['name', 'sortName'],
  Place: ['name', 'sortName'],
  Initiative: ['title', 'sortTitle'],
  Challenge: ['title', 'sortTitle'],
  Theme: ['labelSv', 'sortLabel'],
  Audience: ['labelSv', 'sortLabel'],
}

/** The sort key that follows from properties that are set; nothing where none does. */
export function sortKeysOf(label: string, properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const [from, key] = sorted[label] ?? []
  const name = from === undefined ? undefined : properties[from]
  return key !== undefined && typeof name === 'string' ? { [key]: sortKeyOf(name) } : {}
}
