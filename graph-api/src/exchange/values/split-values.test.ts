import { expect, it } from 'vitest'
import { listedValues, withoutListSign } from './listed-values.ts'
import { likelySeparator, splitValues } from './split-values.ts'

it.each([
  ['Stadsmissionen Norr,"Ängs, Lada & Co",Umeå kommun', ['Stadsmissionen Norr', 'Ängs, Lada & Co', 'Umeå kommun']],
  ['"A, B", C', ['A, B', 'C']],
  ['Släp 2" brett, Bil', ['Släp 2" brett', 'Bil']],
  ['"Ä" AB, B', ['"Ä" AB', 'B']],
])('%s is parted by commas outside quotation marks', (cell, values) => {
  expect(splitValues([cell], ',')).toEqual(values)
})

it('a comma within quotation marks tells nothing of the separator', () => {
  expect(likelySeparator(['"Ängs, Lada & Co"', '"Ek, Alm & Co"'])).toBe(null)
})

it.each([
  ['• Byar i Samverkan\n• Norrvind', ['Byar i Samverkan', 'Norrvind']],
  ['Vi söker:\n- Kylrum\n- Släp\nmed kåpa', ['Kylrum', 'Släp med kåpa']],
  ['- Kylrum', ['Kylrum']],
  ['1. Yta', ['Yta']],
  ['1) Släp 2) Gräsklippare', ['Släp', 'Gräsklippare']],
  ['1) Släp 3) Gräsklippare', ['Släp 3) Gräsklippare']],
  ['• Släp • Bil', ['Släp', 'Bil']],
  ['#mat #svinn', ['mat', 'svinn']],
  ['C# och F#', ['C# och F#']],
  ['[[Vindelälvens Naturbruk]]', ['Vindelälvens Naturbruk']],
  ['[[A]], [[sidor/b|B]]', ['A', 'B']],
  ['A AB (https://www.notion.so/a-1), B (https://www.notion.so/b-2)', ['A AB', 'B']],
  ['A (https://a.example)', ['A (https://a.example)']],
  ['Yta - gärna stor', ['Yta - gärna stor']],
  ['En rad\noch en till', ['En rad\noch en till']],
  ['2 släp', ['2 släp']],
])('%j lists %j', (cell, values) => expect(listedValues(cell)).toEqual(values))

it.each([
  ['• Norrvind', 'Norrvind'],
  ['- Norrvind', 'Norrvind'],
  ['1. Norrvind', '1. Norrvind'],
  ['-5 grader', '-5 grader'],
])('the name %s is %s', (cell, name) => expect(withoutListSign(cell)).toBe(name))
