import { expect, it } from 'vitest'
import { addedOf, type Brought, beforeOf, broughtAgain, broughtBy } from './brought.ts'

const change = (
  input: Record<string, unknown>,
  before: Record<string, unknown>,
  marks: Record<string, string>,
): Brought =>
  broughtBy({
    id: 'org_1',
    kind: 'organisation',
    action: 'change',
    label: 'x',
    input,
    before,
    marks,
    keys: Object.keys(input),
    from: { file: 'f', table: 't', row: 2 },
    mentioned: false,
    maybeSameAs: null,
  })

it('a second writing adds what it changes, and of what was changed before keeps how that was', () => {
  const first = change({ website: 'b', shortNames: ['A', 'B'] }, { website: 'a', shortNames: ['A'] }, { website: '1' })
  const second = change(
    { website: 'c', phone: '2', shortNames: ['A', 'B', 'C'] },
    { website: 'b', phone: null, shortNames: ['A', 'B'] },
    { website: '2', phone: '3' },
  )
  const both = broughtAgain(first, second)
  expect(beforeOf(both)).toEqual({ website: 'a', shortNames: ['A'], phone: null })
  expect(addedOf(both)).toEqual({ shortNames: ['B', 'C'] })
  expect(both).toMatchObject({
    fields: ['website', 'phone'],
    marks: ['2', '3'],
    keys: ['website', 'shortNames', 'phone'],
  })
})

it('what an import made stays made, whatever it changes of it later', () => {
  const made = { ...change({}, {}, {}), created: true, before: null, added: null }
  expect(broughtAgain(made, change({ phone: '1' }, { phone: null }, {}))).toMatchObject({ created: true, before: null })
})
