import { expect, it } from 'vitest'
import type { Brought, Kept } from './kept-things.ts'
import { partKept } from './let-kept-go.ts'

const brought = (id: string, more: Partial<Brought> = {}): Brought => ({
  ...{
    id,
    labels: [],
    label: id,
    created: true,
    before: null,
    added: null,
    fields: [],
    marks: [],
    changedSince: false,
  },
  ...{ movedHere: false, properties: {}, builtBy: [], parts: [] },
  ...more,
})
const kept = (id: string): Kept => ({ id, label: id, reason: 'built_on', by: [] })

it('what nothing holds any longer goes, and what a person has changed or others build on stays', () => {
  const list = [kept('free'), kept('held'), kept('touched'), kept('found')]
  const { free, left } = partKept(list, [
    brought('free'),
    brought('held', { builtBy: ['Another'] }),
    brought('touched', { changedSince: true }),
    brought('found', { created: false }),
    brought('beyond the list'),
  ])
  expect(free.map(({ id }) => id)).toEqual(['free', 'beyond the list'])
  expect(left.map(({ id }) => id)).toEqual(['held', 'touched', 'found'])
})
