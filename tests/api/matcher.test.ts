import { openGraph } from '@mellanrum/graph-api/database/graph'
import { program, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { readFacts, rereadFacts } from '@mellanrum/graph-api/suggestions/facts'
import { Lease } from '@mellanrum/graph-api/suggestions/lease'
import { describe, expect, inject, it, vi } from 'vitest'
import { ask, asViewer, asVisitor, testDriver } from '../support/api.ts'

const graph = () => openGraph({ driver: testDriver(), viewer: program, database: inject('neo4j').database })

async function create(field: string, type: string, input: Record<string, unknown>): Promise<string> {
  const answer = await ask<Record<string, { data?: { id: string }; message?: string }>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) {
      ... on InputError { message } ... on Mutation${field[0]?.toUpperCase()}${field.slice(1)}Success { data { id } } } }`,
    { input },
  )
  const made = answer[field]
  if (!made?.data) throw new Error(made?.message ?? 'nothing was made')
  return made.data.id
}

/** Ends what a test made, so that it takes no part in anybody else's suggestions. */
async function forget(ids: readonly string[]): Promise<void> {
  await testDriver().executeQuery(
    `MATCH (n:Thing) WHERE n.id IN $ids
     CALL (n) { MATCH (s:Suggestion)-[:CONCERNS|GAIN]->(n) DETACH DELETE s }
     CALL (n) { CREATE (:Event {id: 'evt_' + right(n.id, 26), at: toString(datetime()), type: 'test.removed', subjectId: n.id, changed: []}) }
     DETACH DELETE n`,
    { ids },
    { database: inject('neo4j').database },
  )
}

interface Suggested {
  synergies: { nodes: { organisation: { id: string }; verdict: string | null; level: string }[] }
}
const suggestedTo = (id: string) =>
  ask<Suggested>(
    'query ($id: ID!) { synergies(organisationId: $id, first: 20) { nodes { organisation { id } verdict level } } }',
    { id },
  ).then(({ synergies }) => synergies.nodes)

async function makePair() {
  const mark = Math.random().toString(36).slice(2, 8)
  const a = await create('createOrganisation', 'CreateOrganisationInput', { name: `Prov ${mark} A`, kind: 'COMPANY' })
  const b = await create('createOrganisation', 'CreateOrganisationInput', {
    name: `Prov ${mark} B`,
    kind: 'ASSOCIATION',
  })
  const statement = (organisationId: string, text: string) => ({
    organisationId,
    kind: 'EQUIPMENT',
    text,
    language: 'SV',
  })
  const made = await Promise.all([
    create(
      'createNeed',
      'CreateNeedInput',
      statement(a, 'Vi söker en tryckkokare och pastöriseringsutrustning för äppelmust om hösten.'),
    ),
    create('createNeed', 'CreateNeedInput', statement(a, 'Någon som kan låna ut en släpkärra för fruktlådor.')),
    create(
      'createOffer',
      'CreateOfferInput',
      statement(a, 'Fallfrukt och överblivna äpplen från tolv koloniträdgårdar.'),
    ),
    create(
      'createOffer',
      'CreateOfferInput',
      statement(b, 'Musteri med pastöriseringsutrustning och tryckkokare som står ledig i september.'),
    ),
    create(
      'createNeed',
      'CreateNeedInput',
      statement(b, 'Äpplen och annan fallfrukt från koloniträdgårdar till vårt musteri.'),
    ),
  ])
  return { a, b, ids: [a, b, ...made] }
}

describe('the matcher', () => {
  it('suggests to a new organisation soon after it has said what it needs and offers, with the reason for both', async () => {
    const { a, b, ids } = await makePair()
    try {
      // It may be told of what was saved in two parts, and then says what it knows after the first.
      await vi.waitFor(
        async () => {
          const [first] = await suggestedTo(a)
          expect(first).toMatchObject({ organisation: { id: b }, level: 'GOOD' })
        },
        { timeout: 75_000, interval: 250 },
      )
      expect((await suggestedTo(b))[0]?.organisation.id).toBe(a)
    } finally {
      await forget(ids)
    }
  })

  it('moves what a person needs to where the person works now', async () => {
    const from = await create('createOrganisation', 'CreateOrganisationInput', { name: 'Prov före', kind: 'COMPANY' })
    const to = await create('createOrganisation', 'CreateOrganisationInput', { name: 'Prov efter', kind: 'COMPANY' })
    const worksAt = [{ organisationId: from }]
    const person = await create('createPerson', 'CreatePersonInput', {
      name: 'Kim Prov',
      worksAt,
      visibility: 'EVERYONE',
    })
    const need = await create('createNeed', 'CreateNeedInput', { personId: person, kind: 'TIME', text: 'En ledig dag' })
    try {
      const facts = await readFacts(graph())
      expect(facts.statements.get(need)?.holderId).toBe(from)
      await testDriver().executeQuery(
        `MATCH (p:Person {id: $person})-[w:WORKS_AT]->() SET w.until = '2020-01-01'
         WITH p MATCH (o:Organisation {id: $to}) CREATE (p)-[:WORKS_AT]->(o)`,
        { person, to },
        { database: inject('neo4j').database },
      )
      const touched = await rereadFacts(graph(), facts, { subjectIds: [person, from, to], most: 100 })
      expect(facts.statements.get(need)?.holderId).toBe(to)
      expect(touched?.textIds.has(need)).toBe(true)
    } finally {
      await forget([from, to, person, need])
    }
  })

  it('finds what is parallel to a new initiative soon after it is saved', async () => {
    const mark = Math.random().toString(36).slice(2, 8)
    const ids: string[] = []
    const begin = async (name: string, title: string, summary: string) => {
      const lead = await create('createOrganisation', 'CreateOrganisationInput', {
        name: `${name} ${mark}`,
        kind: 'COMPANY',
      })
      const input = { title, summary, language: 'SV', status: 'PLANNED', leadIds: [lead] }
      const id = await create('createInitiative', 'CreateInitiativeInput', input)
      ids.push(lead, id)
      return id
    }
    try {
      const old = await begin(
        'Prov A',
        'Fårbete under kraftledningen',
        'Får betar ledningsgatan i stället för röjsågar.',
      )
      const fresh = await begin(
        'Prov B',
        'Betande får i ledningsgatan',
        'Får håller marken under kraftledningen öppen.',
      )
      await vi.waitFor(
        async () => {
          const { parallels } = await ask<{ parallels: { nodes: { a: { id: string }; b: { id: string } }[] } }>(
            'query ($id: ID!) { parallels(initiativeId: $id, first: 5) { nodes { a { id } b { id } } } }',
            { id: fresh },
          )
          expect(parallels.nodes.flatMap(({ a, b }) => [a.id, b.id])).toContain(old)
        },
        { timeout: 75_000, interval: 250 },
      )
    } finally {
      await forget(ids)
    }
  })

  it('puts aside at once what is not relevant, tells nobody else, and brings it back when that is undone', async () => {
    const { a, b, ids } = await makePair()
    const input = { organisationId: a, otherId: b }
    try {
      await vi.waitFor(async () => expect((await suggestedTo(a))[0]?.organisation.id).toBe(b), {
        timeout: 75_000,
        interval: 250,
      })
      await ask('mutation ($input: JudgeSynergyInput!) { judgeSynergy(input: $input) { __typename } }', {
        input: { ...input, verdict: 'NOT_RELEVANT', reason: 'Vi har redan ett musteri.' },
      })
      expect((await suggestedTo(a)).map((one) => one.organisation.id)).not.toContain(b)
      const theirs = (await suggestedTo(b)).find((one) => one.organisation.id === a)
      expect(theirs?.verdict).toBeNull()
      // Asked in the other's name, too, it tells nobody but whose decision it is.
      const asked = await asViewer(viewerOf('partner', { organisationIds: [b] }), () => suggestedTo(a))
      expect(asked.find((one) => one.organisation.id === b)?.verdict).toBeNull()
      await ask('mutation ($input: UndoSynergyVerdictInput!) { undoSynergyVerdict(input: $input) { __typename } }', {
        input,
      })
      expect((await suggestedTo(a)).map((one) => one.organisation.id)).toContain(b)
    } finally {
      await forget(ids)
    }
  })

  it('never builds on a need that the viewer may not see', async () => {
    const { a, b, ids } = await makePair()
    try {
      await vi.waitFor(async () => expect((await suggestedTo(a))[0]?.organisation.id).toBe(b), {
        timeout: 75_000,
        interval: 250,
      })
      const statements = ids.slice(2)
      await testDriver().executeQuery(
        "MATCH (n:Thing) WHERE n.id IN $ids SET n.visibility = 'network'",
        { ids: statements },
        { database: inject('neo4j').database },
      )
      const { synergies } = await asVisitor(() =>
        ask<{
          synergies: { nodes: { youGain: unknown[]; theyGain: unknown[]; path: { kind: string }[] }[] }
        }>(
          'query ($id: ID!) { synergies(organisationId: $id) { nodes { youGain { match } theyGain { match } path { kind label } } } }',
          { id: a },
        ),
      )
      for (const { youGain, theyGain, path } of synergies.nodes) {
        expect([...youGain, ...theyGain]).toEqual([])
        expect(path.every(({ kind }) => kind === 'Organisation')).toBe(true)
      }
    } finally {
      await forget(ids)
    }
  })
})

describe('the lease', () => {
  it('is held by one at a time, and free again when its holder is silent', async () => {
    await testDriver().executeQuery(
      "MERGE (l:MatcherLease {name: 'suggestions'})",
      {},
      { database: inject('neo4j').database },
    )
    const other = new Lease(graph(), `test-${Math.random()}`)
    await other.keep()
    expect(other.held, 'while the run’s own matcher holds it').toBe(false)
    const later = new Lease(graph(), `test-${Math.random()}`)
    await later.keep()
    expect(later.held).toBe(false)
  })
})
