import { expect, it } from 'vitest'
import { readPlainJson } from './read-json.ts'

const namesOf = (value: unknown) => readPlainJson(value, 'tavla.json').map(({ name, rows }) => [name, rows.length])

it('the lists of a board are tables where one refers to another, and parts of one thing where none does', () => {
  const board = {
    id: 'b1',
    name: 'Färdplan',
    desc: '',
    lists: [{ id: 'l1', name: 'Pågår' }],
    cards: [
      { id: 'c1', name: 'Bron', idList: 'l1' },
      { id: 'c2', name: 'Vägen', idList: 'l1' },
    ],
  }
  expect(namesOf(board)).toEqual([
    ['lists', 1],
    ['cards', 2],
  ])
  const profile = {
    id: 'o1',
    name: 'Åkeriet',
    url: 'https://a.example',
    places: [{ id: 'p1' }],
    people: [{ id: 'q1', name: 'Åsa' }],
  }
  expect(namesOf(profile)).toEqual([['tavla', 1]])
})
