import { newId } from '@mellanrum/graph-api/shared/ids'
import { describe, expect, it } from 'vitest'
import { ask, asViewer, coordinator } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, refused, uniqueWord } from '../support/mutate.ts'
import { whileHeld } from '../support/while-held.ts'

interface Entry {
  readonly id: string
  readonly what: string
  readonly values: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[]
}

/** What happened to a thing, the latest first. */
const historyOf = (id: string) =>
  asViewer(coordinator, async () => {
    const query = 'query ($id: ID!) { history(id: $id) { entries { id what values { name before after } } } }'
    return (await ask<{ history: { entries: readonly Entry[] } }>(query, { id })).history.entries
  })
const putBack = (id: string, changeId = '') => asViewer(coordinator, () => done('putBack', { id, changeId }))

describe('putting back', () => {
  it('waits for a change under way, and takes that one back with it', async () => {
    const [title, summary] = [uniqueWord(), uniqueWord()]
    const id = (await makers.Initiative?.({ title, summary })) ?? ''
    await done('changeInitiative', { id, input: { title: uniqueWord() } })
    const [change] = await historyOf(id)
    const hold = `MATCH (thing:Thing {id: $id}) SET thing.summary = 'x'
      CREATE (:Event {id: $event, at: toString(datetime()), type: 'initiative.changed', subjectId: $id, changed: ['summary'],
        before: $before, after: $after})`
    const [before, after] = [JSON.stringify({ summary }), JSON.stringify({ summary: 'x' })]
    await whileHeld({ hold, parameters: { id, event: newId('evt'), before, after }, mark: id }, () =>
      putBack(id, change?.id),
    )
    const read = await ask('query ($id: ID!) { initiative(id: $id) { title summary } }', { id })
    expect(read).toEqual({ initiative: { title, summary } })
  })
})

describe('putting back an early change', () => {
  it('leaves it for the fewer whom it is for since, unless that change itself said who sees it', async () => {
    const [name, id = ''] = [uniqueWord(), await makers.Organisation?.()]
    const change = (input: object) => asViewer(coordinator, () => done('changeOrganisation', { id, input }))
    const stands = async () =>
      (
        await runDirectly(
          'MATCH (n {id: $id}) RETURN n.name AS name, n.visibility AS level, n.contactVisibility AS contactLevel',
          { id },
        )
      )[0]
    await change({ name })
    await change({ visibility: 'EVERYONE', contactVisibility: 'EVERYONE' })
    await change({ name: uniqueWord() })
    const [renamed] = await historyOf(id)
    await change({ visibility: 'NETWORK', contactVisibility: 'NETWORK' })
    const [narrowed] = await historyOf(id)
    await putBack(id, renamed?.id)
    expect(await stands()).toEqual({ name, level: 'network', contactLevel: 'network' })
    await putBack(id, narrowed?.id)
    expect(await stands()).toMatchObject({ level: 'everyone', contactLevel: 'everyone' })
  })
})

describe('what a party of a collaboration gives and gets', () => {
  it('stands in its history when it says something else, and is nothing of the collaboration itself', async () => {
    const id = (await makers.Collaboration?.()) ?? ''
    const read = 'query ($id: ID!) { collaboration(id: $id) { title parties { edges { gives node { id } } } } }'
    type Read = {
      collaboration: { title: string; parties: { edges: { gives: string | null; node: { id: string } }[] } }
    }
    const { collaboration } = await ask<Read>(read, { id })
    const organisationId = collaboration.parties.edges[0]?.node.id
    await done('changeCollaboration', { id, input: { title: uniqueWord() } })
    const [renamed] = await historyOf(id)
    const say = (gives: string) => done('changeCollaborationParty', { id, organisationId, gives })
    await say('Sex hus')
    await say('Sju hus')
    const [last, first] = await historyOf(id)
    expect([last, first]).toMatchObject([
      { what: 'collaboration.party-changed', values: [{ name: 'gives', before: 'Sex hus', after: 'Sju hus' }] },
      { what: 'collaboration.party-changed', values: [{ name: 'gives', before: null, after: 'Sex hus' }] },
    ])
    const back = asViewer(coordinator, () => refused('putBack', { id, changeId: last?.id }))
    expect(await back).toEqual(['changeId nothing_kept'])
    await putBack(id, renamed?.id)
    const [row] = await runDirectly('MATCH (n:Thing {id: $id}) RETURN n.title AS title, n.gives AS gives', { id })
    expect(row).toEqual({ title: collaboration.title, gives: null })
  })
})

describe.each([
  { name: 'Organisation', field: 'name' },
  { name: 'Initiative', field: 'title' },
])('the former names of $name', ({ name, field }) => {
  it('that do not go along where more come to see it stand in its history, and come back with the level', async () => {
    const [secret, now] = [uniqueWord(), uniqueWord()]
    const id = (await makers[name]?.({ [field]: secret })) ?? ''
    await runDirectly('MATCH (n {id: $id}) SET n.visibility = "network"', { id })
    const change = (input: object) => asViewer(coordinator, () => done(`change${name}`, { id, input }))
    await change({ [field]: now })
    await change({ visibility: 'EVERYONE' })
    const [widened] = await historyOf(id)
    expect(widened?.values).toContainEqual({ name: 'formerNames', before: secret, after: '' })
    await putBack(id, widened?.id)
    const [row] = await runDirectly('MATCH (n {id: $id}) RETURN n.visibility AS level, n.formerNames AS names', { id })
    expect(row).toEqual({ level: 'network', names: [secret] })
  })
})
