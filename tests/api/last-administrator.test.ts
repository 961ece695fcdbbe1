import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { removePerson } from '@mellanrum/graph-api/privacy/remove-person'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'
import { whileHeld } from '../support/while-held.ts'

const graph = openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: program })

async function administrator() {
  const address = `${uniqueWord()}@partner.example.org`
  await giveRole(graph, { address, role: 'administrator' })
  const [row] = await runDirectly('MATCH (a:Account {address: $address}) RETURN a.id AS id', { address })
  return { address, id: String(row?.id) }
}

/** Makes all other administrators invented persons, who do not count, for as long as something is done. */
async function withoutOthers(own: readonly string[], work: () => Promise<void>): Promise<void> {
  const rows = await runDirectly(
    `MATCH (a:Account {role: 'administrator'}) WHERE NOT a.id IN $own AND NOT coalesce(a.demo, false)
     SET a.demo = true RETURN a.id AS id`,
    { own },
  )
  try {
    await work()
  } finally {
    await runDirectly('MATCH (a:Account) WHERE a.id IN $ids SET a.demo = false', { ids: rows.map(({ id }) => id) })
    await runDirectly('MATCH (a:Account) WHERE a.id IN $own DETACH DELETE a', { own })
  }
}

it('the last administrator stays one, also where another gives it up at the same moment', async () => {
  const [one, another] = [await administrator(), await administrator()]
  await withoutOthers([one.id, another.id], async () => {
    const lower = (address: string) => giveRole(graph, { address, role: 'partner' })
    const remove = () =>
      removePerson(graph, { whose: { accountId: one.id }, words: 'remove', isOwn: true, byRole: 'administrator' })
    const isLast = { fields: [{ code: 'last_administrator' }] }
    const hold = `MERGE (guard:AdministratorGuard {name: 'administrators'}) SET guard.touchedAt = ''
      WITH guard MATCH (a:Account {id: $id}) SET a.role = $role`
    const giving = { hold, parameters: { id: another.id, role: 'partner' } }
    await expect(whileHeld({ ...giving, mark: one.id }, remove)).rejects.toMatchObject(isLast)
    await giveRole(graph, { address: another.address, role: 'administrator' })
    await expect(whileHeld({ ...giving, mark: one.address }, () => lower(one.address))).rejects.toMatchObject(isLast)
    await giveRole(graph, { address: another.address, role: 'administrator' })
    expect(await lower(one.address)).toEqual({ before: 'administrator' })
    await expect(lower(another.address)).rejects.toMatchObject(isLast)
  })
})
