import { expect, it } from 'vitest'
import { namesNobody, partsOfNames, withoutOthers } from './names-of-cell.ts'

it.each([
  'vakant',
  'Ingen',
  'alla',
  'Alla partner',
  'Ej tillsatt',
  'TBA',
  'Se hemsidan',
  'Nej',
  'flera kommuner',
  'm.fl.',
])('%s names nobody', (text) => expect(namesNobody(text)).toBe(true))

it.each(['Inga Larsson', 'Alla tiders AB', 'Partnerskapet', 'Föreningen Ingen', 'Andra Lanthandeln'])(
  '%s is a name',
  (text) => expect(namesNobody(text)).toBe(false),
)

it.each([
  ['Umeå universitet m.fl.', 'Umeå universitet'],
  ['Umeå universitet, m fl', 'Umeå universitet'],
  ['Region Norr med flera', 'Region Norr'],
  ['Mfl AB', 'Mfl AB'],
])('%s without others is %s', (text, rest) => expect(withoutOthers(text)).toBe(rest))

it.each([
  ['Granlunda kommun/RISE', ['Granlunda kommun', 'RISE']],
  ['A & B och C', ['A', 'B', 'C']],
  ['A (B, C), D', ['A (B, C)', 'D']],
  ['Lochness', ['Lochness']],
  ['Umeå kommun, RISE, och Bron AB', ['Umeå kommun', 'RISE', 'Bron AB']],
  ['A, Ochre AB', ['A', 'Ochre AB']],
])('%s has the parts %j', (text, parts) => expect(partsOfNames(text)).toEqual(parts))
