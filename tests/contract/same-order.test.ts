import { sortKeyOf } from '@mellanrum/graph-api/shared/sort-key'
import { expect, it } from 'vitest'
import { formatsOf } from '../../web/src/language/format.ts'

it('a table of the page sorts names as the lists of the server do, figures too', () => {
  const names = ['Projekt 2', 'projekt 10', 'Projekt 1', 'Ängen', 'Zink', 'Ålidhem', 'Öbacka', 'Aska', 'Étoile', 'Fyra']
  const byKey = [...names].sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1))
  expect([...names].sort(formatsOf('sv').compare)).toEqual(byKey)
})
