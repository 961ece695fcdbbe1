import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, it } from 'vitest'
import { ask, asViewer, asVisitor, graphql } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, refused, uniqueWord } from '../support/mutate.ts'
import { openSignInServer } from '../support/signing-in.ts'

type Entry = {
  id: string
  what: string
  by: string | null
  fields: string[]
  values: { name: string; before: string | null; after: string | null }[]
}
const query = `query ($id: ID!) { history(id: $id) { kind title entries { id what by fields values { name before after } } } }`
const historyOf = async (id: string) =>
  (await ask<{ history: { kind: string; title: string; entries: Entry[] } | null }>(query, { id })).history
const made = async (kind: string) => (await makers[kind]?.()) ?? ''

describe('a thing’s history', () => {
  it('says what was changed from what to what, the latest first', async () => {
    const id = await made('Initiative')
    const before = (await historyOf(id))?.title
    const title = uniqueWord()
    await done('changeInitiative', { id, input: { title, status: 'COMPLETED' } }, 'id')
    const history = await historyOf(id)
    expect(history).toMatchObject({ kind: 'INITIATIVE', title })
    const [changed, created] = history?.entries ?? []
    expect(changed?.what).toBe('initiative.changed')
    expect(changed?.values).toContainEqual({ name: 'title', before, after: title })
    expect(changed?.values).toContainEqual(expect.objectContaining({ name: 'status', after: 'completed' }))
    expect(created).toMatchObject({ what: 'initiative.created', values: [] })
  })

  it('keeps no value of a person, nor how an organisation is reached', async () => {
    const [person, organisation] = [await made('Person'), await made('Organisation')]
    const secret = uniqueWord()
    await done('changePerson', { id: person, input: { name: secret } }, 'id')
    await done(
      'changeOrganisation',
      { id: organisation, input: { email: `${secret}@example.org`, description: 'Ny' } },
      'id',
    )
    expect((await historyOf(person))?.entries[0]).toMatchObject({ fields: ['name'], values: [] })
    expect((await historyOf(organisation))?.entries[0]?.values.map(({ name }) => name)).toEqual(['description'])
    const kept = 'MATCH (e:Event) WHERE e.before CONTAINS $secret OR e.after CONTAINS $secret RETURN count(e) AS found'
    expect(await runDirectly(kept, { secret })).toEqual([{ found: 0 }])
  })

  it('is for coordinators, and only of what they see', async () => {
    const id = await made('Need')
    for (const asking of [viewerOf('visitor'), viewerOf('partner', { accountId: 'acc_1' })]) {
      const { errors } = await asViewer(asking, () => graphql(query, { id }))
      expect(errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
    }
    expect(await historyOf('nee_01J0000000000000000000000A')).toBeNull()
    await runDirectly('MATCH (n {id: $id}) SET n.visibility = "me", n.authorId = "acc_other"', { id })
    expect(await historyOf(id)).toBeNull()
  })

  it('leaves out what was hidden when it happened, also where it is seen now', async () => {
    const id = await made('Motivation')
    await runDirectly('MATCH (n {id: $id}) SET n.visibility = "me", n.authorId = "acc_other"', { id })
    const secret = uniqueWord()
    await asViewer(viewerOf('coordinator', { accountId: 'acc_other' }), async () => {
      await done('changeMotivation', { id, input: { text: secret } }, 'id')
      await done('changeMotivation', { id, input: { text: 'Nu för alla.', visibility: 'EVERYONE' } }, 'id')
    })
    const entries = (await historyOf(id))?.entries ?? []
    expect(JSON.stringify(entries)).not.toContain(secret)
    expect(entries.filter(({ what }) => what === 'motivation.changed')).toEqual([])
  })
})

describe('putting back', () => {
  it('brings a thing to where it stood before a change and all that came after it, and can be undone the same way', async () => {
    const id = await made('Need')
    const texts = ['Först.', 'Sedan.', 'Sist.']
    for (const text of texts) await done('changeNeed', { id, input: { text } }, 'id')
    const [, second] = (await historyOf(id))?.entries ?? []
    const read = async () =>
      (await ask<{ need: { text: string } }>('query ($id: ID!) { need(id: $id) { text } }', { id })).need.text
    await done('putBack', { id, changeId: second?.id })
    expect(await read()).toBe('Först.')
    const [back] = (await historyOf(id))?.entries ?? []
    expect(back?.values).toEqual([{ name: 'text', before: 'Sist.', after: 'Först.' }])
    await done('putBack', { id, changeId: back?.id })
    expect(await read()).toBe('Sist.')
  })

  it('is refused to others, for another thing’s change, and where nothing is kept', async () => {
    const [id, other] = [await made('Need'), await made('Need')]
    const [created] = (await historyOf(id))?.entries ?? []
    await done('changeNeed', { id, input: { text: 'Ny text.' } }, 'id')
    expect(await refused('putBack', { id, changeId: created?.id })).toEqual(['changeId nothing_kept'])
    const [changed] = (await historyOf(id))?.entries ?? []
    const call = 'mutation ($id: ID!, $changeId: ID!) { putBack(id: $id, changeId: $changeId) { __typename } }'
    const outcome = async (variables: object) =>
      ((await graphql(call, { ...variables })).data as { putBack: { __typename: string } }).putBack.__typename
    expect(await outcome({ id: other, changeId: changed?.id })).toBe('NotFoundError')
    expect(await outcome({ id: 'x', changeId: changed?.id })).toBe('NotFoundError')
    expect(await asVisitor(() => outcome({ id, changeId: changed?.id }))).toBe('NotAllowedError')
  })
})

describe('the record of the whole', () => {
  it('has who made keys and who was given a role, for administrators alone', async () => {
    const server = openSignInServer()
    const [admin, coordinator] = [server.openBrowser(), server.openBrowser()]
    await admin.ask('mutation { signInAsDemo(role: ADMINISTRATOR) { __typename } }')
    await coordinator.ask('mutation { signInAsDemo(role: COORDINATOR) { __typename } }')
    const name = uniqueWord()
    await coordinator.ask(`mutation { makeApiKey(name: "${name}", role: VISITOR) { __typename } }`)
    const { data } = await admin.ask<{ records: { what: string; about: string; by: string }[] }>(
      '{ records { what about by } }',
    )
    expect(data.records).toContainEqual({ what: 'api-key.made', about: name, by: 'coordinator@example.org' })
    for (const browser of [coordinator, server.openBrowser()]) {
      expect((await browser.ask('{ records { id } }')).errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
    }
    await runDirectly('MATCH (key:ApiKey {name: $name}) DETACH DELETE key', { name })
  })
})
