import { expect, it } from 'vitest'
import { readContact, turnedRound } from './read-contact.ts'

it.each([
  ['Anna Ek', ['Anna Ek'], [], []],
  ['Anna Ek, anna@x.example', ['Anna Ek'], ['anna@x.example'], []],
  ['Anna Ek <anna@x.example>', ['Anna Ek'], ['anna@x.example'], []],
  ['Anna Ek (mailto:anna@x.example)', ['Anna Ek'], ['anna@x.example'], []],
  ['anna@x.example', [], ['anna@x.example'], []],
  ['Anna Ek 070-123 45 67', ['Anna Ek'], [], ['070-123 45 67']],
  [
    'Anna Ek, tel. +46 (0)70 123 45 67, e-post: anna@x.example',
    ['Anna Ek'],
    ['anna@x.example'],
    ['+46 (0)70 123 45 67'],
  ],
  ['Anna Ek / Bo Al', ['Anna Ek', 'Bo Al'], [], []],
  ['Anna Lind, Bo Berg', ['Anna Lind', 'Bo Berg'], [], []],
  ['Anna Ek, Bo Nord och Cia Ros', ['Anna Ek', 'Bo Nord', 'Cia Ros'], [], []],
  ['Anna Ek, 070-1112223 och Bo Al, 070-2223334', ['Anna Ek', 'Bo Al'], [], ['070-1112223', '070-2223334']],
  ['Anna Ek, och Bo Al', ['Anna Ek', 'Bo Al'], [], []],
  ['Ann-Marie von Essen & Bo Al', ['Ann-Marie von Essen', 'Bo Al'], [], []],
  ['Andersson, Anna', ['Anna Andersson'], [], []],
  ['Anna och Bo Al', ['Anna och Bo Al'], [], []],
  ['Tel Aviv Ek', ['Tel Aviv Ek'], [], []],
  ['Ek 12', ['Ek 12'], [], []],
  ['se hemsida', [], [], []],
  ['Se www.gamma.example', [], [], []],
  ['vakant', [], [], []],
  ['090-12 34 56', [], [], ['090-12 34 56']],
  ['anna@x', [], [], []],
])('%j names %j', (text, names, emails, phones) => {
  const { people, ...reached } = readContact(text)
  expect([people.map(({ name }) => name), reached]).toEqual([names, { emails, phones }])
})

it.each([
  [
    'Dan Lid (ordf), Eli Mo (kassör)',
    [
      ['Dan Lid', 'ordf', null],
      ['Eli Mo', 'kassör', null],
    ],
  ],
  ['Anna Ek (Granlunda kommun)', [['Anna Ek', null, 'Granlunda kommun']]],
  ['Anna Ek, projektledare, Granlunda kommun', [['Anna Ek', 'projektledare', 'Granlunda kommun']]],
  [
    'Anna Ek, projektledare, anna@x.example och Bo Al, ekonom, bo@x.example',
    [
      ['Anna Ek', 'projektledare', null],
      ['Bo Al', 'ekonom', null],
    ],
  ],
  ['Anna Ek, VD', [['Anna Ek', 'VD', null]]],
])('%j says what they are, and where', (text, expected) => {
  expect(readContact(text).people.map(({ name, role, organisation }) => [name, role, organisation])).toEqual(expected)
})

it('a name is turned round by its one comma only', () => {
  expect(['Ek, Anna', 'Ek Anna', 'Ek, Anna, Bo'].map(turnedRound)).toEqual(['Anna Ek', 'Ek Anna', 'Ek, Anna, Bo'])
})
