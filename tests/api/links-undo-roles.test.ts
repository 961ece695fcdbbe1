import { expect, it } from 'vitest'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, refused } from '../support/mutate.ts'

const rolesOf = async (from: unknown) =>
  (
    await runDirectly('MATCH (:Person {id: $from})-[work:WORKS_AT]->() RETURN work.role AS role ORDER BY role', {
      from,
    })
  ).map(({ role }) => role)

it('what has been given another role since is not undone: that role would be lost', async () => {
  const [from, to] = [await makers.Person?.(), await makers.Organisation?.()]
  const link = async (role?: string) =>
    (await done<{ undoId: string | null }>('link', { input: { type: 'WORKS_AT', from, to, role } }, 'undoId')).undoId
  const begun = await link()
  const given = await link('klimatstrateg')
  expect(await refused('undoLink', { id: begun })).toEqual(['id changed_since'])
  await link('chef')
  expect(await refused('undoLink', { id: given })).toEqual(['id changed_since'])
  expect(await rolesOf(from)).toEqual(['chef'])
})

it('a role that still stands is undone, and then what it was given to', async () => {
  const [from, to] = [await makers.Person?.(), await makers.Organisation?.()]
  const link = async (role?: string) =>
    (await done<{ undoId: string }>('link', { input: { type: 'WORKS_AT', from, to, role } }, 'undoId')).undoId
  const [begun, given] = [await link(), await link('klimatstrateg')]
  for (const id of [given, begun]) expect((await mutate('undoLink', { id }, 'type')).__typename).toContain('Success')
  expect(await rolesOf(from)).toEqual([])
})

it('the record of how a link stood keeps no role', async () => {
  const [from, to] = [await makers.Person?.(), await makers.Organisation?.()]
  const role = 'hållbarhetsstrateg'
  const { undoId } = await done<{ undoId: string }>('link', { input: { type: 'WORKS_AT', from, to, role } }, 'undoId')
  const [event] = await runDirectly('MATCH (e:Event {id: $id}) RETURN e.undo AS undo', { id: undoId })
  expect(event?.undo).toContain('WORKS_AT')
  expect(event?.undo).not.toContain(role)
})
