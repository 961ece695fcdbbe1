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
