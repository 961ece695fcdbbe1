import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { personalData } from '@mellanrum/graph-api/privacy/personal-data'
import { removeOld } from '@mellanrum/graph-api/privacy/retention'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { uniqueWord } from '../support/mutate.ts'
import { notPersonal } from '../support/not-personal.ts'
import { openSignInServer, type TestBrowser, tokenOf, trySignIn } from '../support/signing-in.ts'

const server = openSignInServer()
const graph = () => openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: program })
const make = async (kind: string, more?: Record<string, unknown>) => (await makers[kind]?.(more)) ?? ''

interface Someone {
  readonly browser: TestBrowser
  readonly address: string
  readonly organisationId: string
}

/** Somebody who speaks for an organisation of their own and is signed in. */
async function someone(role: 'partner' | 'coordinator' | 'administrator' = 'partner'): Promise<Someone> {
  const address = `${uniqueWord()}@partner.example.org`
  await giveRole(graph(), { address, role })
  const organisationId = await make('Organisation')
  await runDirectly(
    'MATCH (a:Account {address: $address}) MATCH (o:Organisation {id: $organisationId}) CREATE (a)-[:SPEAKS_FOR {since: "2026-01-01"}]->(o)',
    { address, organisationId },
  )
  const browser = server.openBrowser({ clientAddress: uniqueWord() })
  await browser.ask('mutation ($address: String!) { askSignIn(address: $address) { __typename } }', { address })
  expect(await trySignIn(browser, `signInByLink(token: "${tokenOf(server.mails.at(-1))}")`)).toBe('done')
  return { browser, address, organisationId }
}

const create = async (browser: TestBrowser, kind: string, input: object): Promise<string> => {
  const { data } = await browser.ask<{ made: { data: { id: string } } }>(
    `mutation ($input: Create${kind}Input!) { made: create${kind}(input: $input) {
      ... on MutationCreate${kind}Success { data { id } } } }`,
    { input },
  )
  return data.made.data.id
}

const remove = async (browser: TestBrowser, args: string): Promise<string> => {
  const { data } = await browser.ask<{ outcome: { __typename: string; fields?: { code: string }[] } }>(
    `mutation { outcome: removePersonalData(${args}) { __typename ... on InputError { fields { code } } } }`,
  )
  return data.outcome.fields?.[0]?.code ?? data.outcome.__typename
}

const isThere = async (id: string) => (await runDirectly('MATCH (n {id: $id}) RETURN n.id AS id', { id })).length > 0
const authorOf = async (id: string) =>
  (await runDirectly('MATCH (n:Thing {id: $id}) RETURN n.authorId AS author', { id }))[0]?.author ?? null

describe('the list of personal data', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'cypher', 'README.md'), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  /** Each label and relationship type of the model with its properties, as its page has them. */
  const model = rows.flatMap((line) => {
    const [, names = '', ...rest] = line.split(/ \| |^\| /)
    // What stands in brackets explains, but for another language's texts.
    const cells = rest.join(' ').replace(/\((?!`titleOther|`file`, `content`)[^()]*\)/g, '')
    const properties = [...cells.matchAll(/`([a-z][A-Za-z]*)`/g)].map((match) => match[1] ?? '')
    const labels = [...names.replace(/\(`\w+`\)/g, '').matchAll(/`([A-Z][A-Za-z_]*)`/g)].map((match) => match[1] ?? '')
    return labels.flatMap((label) => properties.map((property) => ({ label, property })))
  })
  const listed = Object.values(personalData)
  const isListed = ({ label, property }: { label: string; property: string }) =>
    listed.some((kept) => kept[label]?.includes(property))

  it('has every property of the model that is not said to be about no person', () => {
    expect(model.length).toBeGreaterThan(200)
    const open = model.filter((one) => !isListed(one) && !notPersonal(one.label, one.property))
    expect(open.map(({ label, property }) => `${label}.${property}`)).toEqual([])
  })

  it('has nothing that the model does not have', () => {
    const known = new Set(model.map(({ label, property }) => `${label}.${property}`))
    const common = ['authorId', 'gatheringId', 'visibility']
    const strange = listed.flatMap((kept) =>
      Object.entries(kept).flatMap(([label, names]) =>
        names.filter((name) => !common.includes(name)).map((name) => `${label}.${name}`),
      ),
    )
    expect(strange.filter((name) => !known.has(name))).toEqual([])
  })
})

describe('about me', () => {
  it('is everything that is stored of the account, but no secret', async () => {
    const { browser, address, organisationId } = await someone()
    const text = uniqueWord()
    const id = await create(browser, 'Story', { title: uniqueWord(), text, organisationId, visibility: 'ME' })
    const { data } = await browser.ask<{ aboutMe: { rows: { part: string; id: string; facts: object[] }[] } }>(
      '{ aboutMe { rows { part label id facts { name value } } } }',
    )
    const told = JSON.stringify(data.aboutMe.rows)
    expect([...new Set(data.aboutMe.rows.map(({ part }) => part))].sort()).toEqual([
      'ACCOUNT',
      'RECORD',
      'SESSION',
      'SIGN_IN',
      'WORDS',
    ])
    for (const word of [address, text, 'Firefox, Linux']) expect(told).toContain(word)
    expect(data.aboutMe.rows.find((row) => row.id === id)).toBeDefined()
    for (const secret of await runDirectly('MATCH (s:Session|SignInRequest) RETURN s.tokenHash AS hash', {})) {
      expect(told).not.toContain(secret.hash)
    }
  })

  it('is nothing to who has not signed in, and nothing of others', async () => {
    const visitor = server.openBrowser()
    expect((await visitor.ask('{ aboutMe { rows { id } } }')).data).toEqual({ aboutMe: null })
    const [one, other] = [await someone(), await someone()]
    const { data } = await other.browser.ask('{ aboutMe { rows { facts { value } } } }')
    expect(JSON.stringify(data)).not.toContain(one.address)
  })

  it('names the person that one is, a colleague alone', async () => {
    const { browser, organisationId } = await someone()
    const name = uniqueWord()
    const personId = await make('Person', { name, worksAt: [{ organisationId, role: 'Strateg' }] })
    const stranger = await make('Person', { worksAt: [{ organisationId: await make('Organisation') }] })
    const say = async (id: string) => {
      const { data } = await browser.ask<{ said: { __typename: string } }>(
        `mutation { said: sayWhoIAm(personId: "${id}") { __typename } }`,
      )
      return data.said.__typename
    }
    expect((await browser.ask('{ aboutMe { colleagues { id } } }')).data).toEqual({
      aboutMe: { colleagues: [{ id: personId }] },
    })
    expect(await say(stranger)).toBe('NotFoundError')
    expect(await say(personId)).toBe('MutationSayWhoIAmSuccess')
    expect(JSON.stringify(await browser.ask('{ aboutMe { rows { part facts { value } } } }'))).toContain(name)
    const colleague = await someone()
    await runDirectly(
      'MATCH (a:Account {address: $address}) MATCH (o:Organisation {id: $organisationId}) CREATE (a)-[:SPEAKS_FOR]->(o)',
      { address: colleague.address, organisationId },
    )
    const { data } = await colleague.browser.ask<{ said: { __typename: string } }>(
      `mutation { said: sayWhoIAm(personId: "${personId}") { __typename } }`,
    )
    expect(data.said.__typename).toBe('NotFoundError')
  })
})

describe('a removal', () => {
  /** One's own story, one that only oneself sees, and a need of the organisation. */
  async function written({ browser, organisationId }: Someone) {
    const say = () => ({ title: uniqueWord(), text: uniqueWord() })
    return {
      words: await create(browser, 'View', { name: uniqueWord(), state: {} }),
      hidden: await create(browser, 'Story', { ...say(), organisationId, visibility: 'ME' }),
      shared: await create(browser, 'Need', { kind: 'TIME', text: uniqueWord(), organisationId }),
    }
  }

  it('tells first what it does', async () => {
    const one = await someone()
    await written(one)
    const { data } = await one.browser.ask('{ removalEffect { account person sessions words hidden shared } }')
    expect(data).toEqual({
      removalEffect: { account: true, person: false, sessions: 1, words: 1, hidden: 1, shared: 1 },
    })
  })

  it.each(['KEEP', 'REMOVE'] as const)(
    'ends all that was of the account, and the words as one chose: %s',
    async (words) => {
      const one = await someone()
      const ids = await written(one)
      const personId = await make('Person', { worksAt: [{ organisationId: one.organisationId }] })
      await one.browser.ask(`mutation { sayWhoIAm(personId: "${personId}") { __typename } }`)
      expect(await remove(one.browser, `words: ${words}`)).toBe('MutationRemovePersonalDataSuccess')
      expect((await one.browser.ask('{ viewer { role } }')).data).toEqual({ viewer: { role: 'VISITOR' } })
      expect(
        await runDirectly('MATCH (a:Account {address: $address}) RETURN a.id AS id', { address: one.address }),
      ).toEqual([])
      expect(await isThere(personId)).toBe(false)
      expect(await isThere(ids.hidden)).toBe(false)
      expect(await isThere(ids.words)).toBe(words === 'KEEP')
      expect(await isThere(ids.shared)).toBe(true)
      expect([await authorOf(ids.words), await authorOf(ids.shared)]).toEqual([null, null])
      const left = await runDirectly('MATCH (e:Event {subjectId: $id}) RETURN e.accountId AS by', { id: ids.shared })
      expect(left).toEqual([{ by: null }])
    },
  )

  it('leaves what others have a part in to them, though its writer has hidden it since', async () => {
    const one = await someone()
    const parties = [{ organisationId: one.organisationId }, { organisationId: await make('Organisation') }]
    const id = await create(one.browser, 'Collaboration', { title: uniqueWord(), parties })
    const draft = await create(one.browser, 'Collaboration', { title: uniqueWord(), parties, visibility: 'ME' })
    await one.browser.ask(
      `mutation { changeCollaboration(id: "${id}", input: { visibility: NETWORK }) { __typename } }`,
    )
    // As it could be hidden once.
    await runDirectly("MATCH (n:Thing {id: $id}) SET n.visibility = 'me'", { id })
    expect(await remove(one.browser, 'words: KEEP')).toBe('MutationRemovePersonalDataSuccess')
    const left = await runDirectly(
      'MATCH (n:Thing) WHERE n.id IN $ids RETURN n.id AS id, n.visibility AS level, n.authorId AS author',
      { ids: [id, draft] },
    )
    expect(left).toEqual([{ id, level: 'network', author: null }])
  })

  it('of somebody else is a coordinator’s to do, on request', async () => {
    const [partner, coordinator, administrator] = [
      await someone(),
      await someone('coordinator'),
      await someone('administrator'),
    ]
    await someone('administrator')
    const personId = await make('Person')
    expect(await remove(partner.browser, `words: REMOVE, personId: "${personId}"`)).toBe('NotAllowedError')
    expect(await remove(partner.browser, `words: REMOVE, address: "${coordinator.address}"`)).toBe('NotAllowedError')
    const of = (address: string) => remove(coordinator.browser, `words: REMOVE, address: "${address}"`)
    expect(await of(`${uniqueWord()}@example.org`)).toBe('NotFoundError')
    expect(await of(administrator.address)).toBe('administrators_only')
    expect(await of(partner.address)).toBe('MutationRemovePersonalDataSuccess')
    expect((await partner.browser.ask('{ viewer { role } }')).data).toEqual({ viewer: { role: 'VISITOR' } })
    expect(await remove(coordinator.browser, `words: KEEP, personId: "${personId}"`)).toBe(
      'MutationRemovePersonalDataSuccess',
    )
    expect(await isThere(personId)).toBe(false)
  })
})

describe('what goes by itself', () => {
  it('goes when its time is over, and nothing else does', async () => {
    const { address } = await someone()
    const old = { session: newId('ses'), key: uniqueWord(), import: newId('imp'), part: uniqueWord() }
    await runDirectly(
      `MATCH (a:Account {address: $address})
       CREATE (:Session {id: $session, tokenHash: $session, expiresAt: '2020-01-01T00:00:00.000Z'})-[:SESSION_OF]->(a)
       CREATE (:RequestKey {key: $key, createdAt: '2020-01-01T00:00:00.000Z'})
       CREATE (:Import {id: $import, updatedAt: '2020-01-01T00:00:00.000Z'})-[:HAS_PART]->(:ImportPart {file: $part})`,
      { address, ...old },
    )
    expect(await removeOld(graph())).toBeGreaterThanOrEqual(3)
    const [left] = await runDirectly(
      `MATCH (a:Account {address: $address})<-[:SESSION_OF]-(s:Session)
       RETURN count(s) AS sessions, COUNT { (:RequestKey {key: $key}) } AS keys, COUNT { (:ImportPart {file: $part}) } AS parts`,
      { address, ...old },
    )
    expect(left).toEqual({ sessions: 1, keys: 0, parts: 0 })
    await runDirectly('MATCH (i:Import {id: $import}) DETACH DELETE i', old)
  })
})
