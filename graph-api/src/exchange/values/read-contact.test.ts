import { expect, it } from 'vitest'
import { readContact } from './read-contact.ts'

it.each([
  ['Anna Ek', 'Anna Ek', [], []],
  ['Anna Ek, anna@x.example', 'Anna Ek', ['anna@x.example'], []],
  ['Anna Ek <anna@x.example>', 'Anna Ek', ['anna@x.example'], []],
  ['Anna Ek (mailto:anna@x.example)', 'Anna Ek', ['anna@x.example'], []],
  ['anna@x.example', '', ['anna@x.example'], []],
  ['Anna Ek 070-123 45 67', 'Anna Ek', [], ['070-123 45 67']],
  ['Anna Ek, tel. +46 (0)70 123 45 67, e-post: anna@x.example', 'Anna Ek', ['anna@x.example'], ['+46 (0)70 123 45 67']],
  ['Anna Ek / Bo Al', 'Anna Ek / Bo Al', [], []],
  ['Tel Aviv Ek', 'Tel Aviv Ek', [], []],
  ['Ek 12', 'Ek 12', [], []],
  ['090-12 34 56', '', [], ['090-12 34 56']],
  ['anna@x', '', [], []],
])('%j names %j', (text, name, emails, phones) => {
  expect(readContact(text)).toEqual({ name, emails, phones })
})
