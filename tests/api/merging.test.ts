import { openGraph } from '@mellanrum/graph-api/database/graph'
import { mergeThings } from '@mellanrum/graph-api/merging/merge-things'
import { undoMerge } from '@mellanrum/graph-api/merging/undo-merge'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { atThisMachine, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { ask, asViewer, graphql, testDriver } from '../support/api.ts'
import { denseNetwork } from '../support/dense-network.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { beginImport } from '../support/importing.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, ownWord, refused } from '../support/mutate.ts'
import { standingOf } from '../support/standing.ts'

const graph = openGraph({ driver: testDriver(), viewer: viewerOf('coordinator'), database: inject('neo4j').database })
const make = async (kind: string, more?: Record<string, unknown>) => (await makers[kind]?.(more)) ?? ''
const merge = (keptId: string, goneId: string, take: string[] = []) => mergeThings(graph, { keptId, goneId, take })
const undo = (id: string) => undoMerge(graph, { id })
const leadsTo = async (id: string) =>
  (await ask<{ mergedInto: { id: string } | null }>('query ($id: ID!) { mergedInto(id: $id) { id kind } }', { id }))
    .mergedInto

describe('merging two organisations', () => {
  it('joins what is known of them and what hangs on them; undone whole, both are as they were', async () => {
    const mark = ownWord()
    const parent = await make('Organisation')
    const kept = await make('Organisation', { name: `${mark} AB`, website: 'https://kvar.exempel.se' })
    const gone = await make('Organisation', {
      name: `${mark} Aktiebolag`,
      description: 'Den andra vet mer.',
      language: 'EN',
      shortNames: ['HSL'],
      parentId: parent,
    })
    const both = await make('Initiative', { leadIds: [gone], partnerIds: [kept] })
    const own = await make('Initiative', { leadIds: [gone] })
    const need = await make('Need', { organisationId: gone })
    const wish = { askingId: gone, askedId: parent, message: mark, reach: mark }
    const contact = await asViewer(atThisMachine, () => done('askForContact', { input: wish }))
    await runDirectly(
      'MATCH (o:Organisation {id: $gone}) CREATE (:Account {id: $id})-[:SPEAKS_FOR {since: "2026-01-01"}]->(o)',
      { gone, id: newId('acc') },
    )
    const all = [parent, kept, gone, both, own, need]
    const before = await standingOf(all)

    const merged = await merge(kept, gone, ['name'])
    const now = await standingOf(all)
    expect(now.things[gone]).toBeUndefined()
    expect(now.ties.filter((tie) => tie.includes(gone) && !tie.startsWith('MERGED_INTO'))).toEqual([])
    const { organisation } = await ask<{ organisation: unknown }>(
      `query ($id: ID!) { organisation(id: $id) { name description language website shortNames formerNames
        parent { id } initiatives { edges { role node { id } } } } }`,
      { id: kept },
    )
    expect(organisation).toEqual({
      name: `${mark} Aktiebolag`,
      description: 'Den andra vet mer.',
      language: 'EN',
      website: 'https://kvar.exempel.se',
      shortNames: ['HSL'],
      formerNames: [`${mark} AB`],
      parent: { id: parent },
      // Who leads is not told of as one who takes part besides.
      initiatives: { edges: expect.arrayContaining([both, own].map((id) => ({ role: 'LEADS', node: { id } }))) },
    })
    expect(now.ties.filter((tie) => /ASKED_BY|SPEAKS_FOR/.test(tie) && tie.includes(kept)).length).toBe(2)
    expect(await leadsTo(gone)).toEqual({ id: kept, kind: 'ORGANISATION' })

    await undo(merged)
    expect(await standingOf(all)).toEqual(before)
    expect(await leadsTo(gone)).toBeNull()
    expect(contact.id).toMatch(/^con_/)
  })

  it('undone later, keeps what was changed, ended and added since', async () => {
    const [kept, gone] = [await make('Organisation'), await make('Organisation', { description: 'Före.' })]
    const led = await make('Initiative', { leadIds: [gone] })
    const ended = await make('Initiative', { partnerIds: [gone] })
    const both = await make('Initiative', { partnerIds: [kept, gone] })
    const merged = await merge(kept, gone)
    await done('changeOrganisation', { id: kept, input: { description: 'Efter.', shortNames: ['NY'] } })
    for (const to of [ended, both]) {
      await done('endLink', { input: { from: kept, to, type: 'TAKES_PART_IN', until: '2099-01-01' } }, 'lasts')
    }
    const later = await make('Initiative', { leadIds: [kept] })
    await undo(merged)
    const { things, ties } = await standingOf([kept, gone, led, ended, both, later])
    expect(things[kept]).toContain('["description","Efter."]')
    expect(things[kept]).toContain('["shortNames",["NY"]]')
    expect(things[kept]).not.toContain('"formerNames",["')
    expect(things[gone]).toContain('["description","Före."]')
    const tie = (start: string) => ties.find((one) => one.startsWith(start)) ?? ''
    expect(tie(`LEADS ${gone} ${led}`)).not.toBe('')
    expect(tie(`LEADS ${kept} ${later}`)).not.toBe('')
    for (const [from, to] of [
      [gone, ended],
      [kept, both],
      [gone, both],
    ]) {
      expect(tie(`TAKES_PART_IN ${from} ${to}`)).toContain('["until","2099-01-01"]')
    }
  })

  it('leads on through several merges, of which the later one is undone first', async () => {
    const [a, b, c] = [await make('Organisation'), await make('Organisation'), await make('Organisation')]
    const led = await make('Initiative', { leadIds: [a] })
    const before = await standingOf([a, b, c, led])
    const [first, second] = [await merge(b, a), await merge(c, b)]
    expect(await leadsTo(a)).toMatchObject({ id: c })
    expect(await refused('undoMerge', { id: first })).toEqual(['id merged_further'])
    await undo(second)
    await undo(first)
    expect(await standingOf([a, b, c, led])).toEqual(before)
  })

  it('lets decisions on pairs and rings follow, and back', async () => {
    const [kept, gone, third] = [await make('Organisation'), await make('Organisation'), await make('Organisation')]
    const key = (...ids: string[]) => ids.sort().join('|')
    const verdict = (pairKey: string, byId: string | null, engine = 'synergy') =>
      runDirectly(
        `CREATE (:Thing:Verdict {id: $id, engine: $engine, pairKey: $pairKey, byId: $byId, verdict: 'follow',
          visibility: 'network', decidedAt: '2026-01-01T00:00:00.000Z'})`,
        { id: newId('ver'), engine, pairKey, byId },
      )
    await verdict(key(gone, third), gone)
    await verdict(key(gone, third), third)
    await verdict(key(kept, third), third)
    await verdict(key(kept, gone), gone)
    await verdict(key(gone, third, 'org_z'), null, 'ring')
    const all = () =>
      runDirectly(
        `MATCH (v:Verdict) WHERE v.pairKey CONTAINS $third OR v.pairKey CONTAINS $gone
         RETURN v.pairKey + ' ' + coalesce(v.byId, '-') AS said ORDER BY said`,
        { third, gone },
      ).then((rows) => rows.map(({ said }) => String(said)).sort())
    const before = await all()
    const merged = await merge(kept, gone)
    expect(await all()).toEqual(
      [
        `${key(kept, third)} ${kept}`,
        // The one that was there already counts; that of the other waits with it.
        `${key(kept, third)} ${third}`,
        `${key(gone, third)} ${third}`,
        `${key(kept, gone)} ${gone}`,
        `${key(kept, third, 'org_z')} -`,
      ].sort(),
    )
    await undo(merged)
    expect(await all()).toEqual(before)
    await runDirectly('MATCH (v:Verdict) WHERE v.pairKey CONTAINS $third DETACH DELETE v', { third })
  })

  it('takes a contact between the two out of all lists, until they are two again', async () => {
    const [kept, gone] = [await make('Organisation'), await make('Organisation')]
    const { id } = await done('askForContact', { input: { askingId: gone, askedId: kept, message: 'x' } })
    const contacts = async () => {
      const found = await ask<{ contacts: { nodes: { id: string }[] } }>(
        '{ contacts(first: 50) { nodes { id asking { id } asked { id } } } }',
      )
      return found.contacts.nodes.some((one) => one.id === id)
    }
    expect(await contacts()).toBe(true)
    const merged = await merge(kept, gone)
    expect(await contacts()).toBe(false)
    await undo(merged)
    expect(await contacts()).toBe(true)
    await done('withdrawContact', { id })
  })

  it('lets an import’s undo leave what stays, and the import know both by their keys', async () => {
    const mark = ownWord()
    const csv = `id;namn;typ;webb\n${mark}1;${mark} ett;företag;${mark}a.exempel.se\n${mark}2;${mark} två;företag;${mark}b.exempel.se\n`
    const id = await beginImport({ 'a.csv': csv })
    await done('runImport', { id }, 'id')
    await expect.poll(() => statusOf(id), { timeout: 30_000 }).toBe('DONE')
    const rows = await runDirectly(
      'MATCH (o:Organisation) WHERE o.name STARTS WITH $mark RETURN o.id AS id ORDER BY o.name',
      { mark },
    )
    const [one, two] = rows.map((row) => String(row.id)) as [string, string]
    const before = await standingOf([one, two])
    const merged = await merge(one, two)
    const again = await beginImport({ 'a.csv': csv })
    const { importPreview } = await ask<{ importPreview: { counts: { same: number } } }>(
      'query ($id: ID!) { importPreview(id: $id) { counts { same new changed doubtful } } }',
      { id: again },
    )
    expect(importPreview.counts).toEqual({ same: 2, new: 0, changed: 0, doubtful: 0 })
    await undo(merged)
    expect(await standingOf([one, two])).toEqual(before)
  })
})

const statusOf = async (id: string) =>
  (await ask<{ import: { status: string } }>('query ($id: ID!) { import(id: $id) { status } }', { id })).import.status

describe('two merges of things that hang together', () => {
  it.each(['the first', 'the later'])('are undone in any order, %s first', async (which) => {
    const [a, b] = [await make('Organisation'), await make('Organisation')]
    const [x, y] = [await make('Initiative', { leadIds: [a] }), await make('Initiative', { leadIds: [b] })]
    await done('link', { input: { type: 'TAKES_PART_IN', from: b, to: x } }, 'lasts')
    const before = await standingOf([a, b, x, y])
    const merges = [await merge(b, a), await merge(y, x)]
    for (const id of which === 'the first' ? merges : merges.reverse()) await undo(id)
    expect(await standingOf([a, b, x, y])).toEqual(before)
  })

  it('are undone in any order, of any dense network, and leave it as it was', async () => {
    const order = fc.array(fc.nat({ max: 999 }), { minLength: 7, maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(denseNetwork, order, async ({ things, links, merges }, picks) => {
        await runDirectly('UNWIND $things AS row CREATE (n:Thing) SET n = row.properties SET n:$(row.label)', {
          things,
        })
        await runDirectly(
          `UNWIND $links AS row MATCH (a:Thing {id: row.from}), (b:Thing {id: row.to})
           CREATE (a)-[tie:$(row.type)]->(b) SET tie = row.properties`,
          { links },
        )
        const ids = things.map(({ properties }) => properties.id)
        try {
          await allUndone(ids, merges, picks)
        } finally {
          await runDirectly('MATCH (n:Thing|MergedThing) WHERE n.id IN $ids DETACH DELETE n', { ids })
        }
      }),
      { numRuns: 5, endOnFailure: true },
    )
  })
})

/** Merges one pair after another, undoes the merges in the order of some picks, and holds what is there then against what was. */
async function allUndone(ids: readonly string[], merges: readonly [string, string][], picks: readonly number[]) {
  const before = await standingOf(ids)
  const made: string[] = []
  // What would lead round in a circle, or of which a part is gone, is refused and changes nothing.
  for (const [kept, gone] of merges) made.push(...(await merge(kept, gone, ['name']).then(nothingElse, nothing)))
  for (let tried = 0; made.length > 0; tried += 1) {
    const [id = ''] = made.splice((picks[tried] ?? -1) % made.length, 1)
    const isUndone = await undo(id).then(
      () => true,
      // Of what has become a part of another since, that is undone first.
      (error: { fields?: { code: string }[] }) => error.fields?.[0]?.code !== 'merged_further' && Promise.reject(error),
    )
    if (!isUndone) made.unshift(id)
  }
  expect(await standingOf(ids)).toEqual(before)
}

const nothingElse = (id: string) => [id]
const nothing = () => []

describe('merging others', () => {
  it.each([
    ['Theme', 'labelSv', 'synonymsSv'],
    ['Place', 'name', 'formerNames'],
    ['Person', 'name', 'formerNames'],
    ['Initiative', 'title', 'formerNames'],
  ])('makes two of %s one, finds it by the other name, and makes them two again', async (kind, field, aliases) => {
    const [name, other] = [ownWord(), ownWord()]
    const [kept, gone] = [await make(kind, { [field]: name }), await make(kind, { [field]: other })]
    const before = await standingOf([kept, gone])
    const merged = await merge(kept, gone)
    const { things } = await standingOf([kept, gone])
    expect(things[gone]).toBeUndefined()
    expect(things[kept]).toContain(`["${aliases}",["${other}"]]`)
    const { search } = await ask<{ search: { edges: { node: { node: { id: string } } }[] } }>(
      'query ($text: String!) { search(query: $text) { edges { node { node { id } } } } }',
      { text: other },
    )
    expect(search.edges.map(({ node }) => node.node.id)).toContain(kept)
    await undo(merged)
    expect(await standingOf([kept, gone])).toEqual(before)
  })

  it('is refused where it would hide, show or break something', async () => {
    const [one, other] = [await make('Organisation'), await make('Organisation')]
    const why = (keptId: string, goneId: string) => refused('mergeThings', { keptId, goneId })
    expect(await why(one, one)).toEqual(['goneId same'])
    expect(await why(one, await make('Person'))).toEqual(['goneId other_kind'])
    expect(await why(await make('Need'), await make('Need'))).toEqual(['goneId other_kind'])
    const set = (id: string, properties: object) =>
      runDirectly('MATCH (n:Thing {id: $id}) SET n += $properties', { id, properties })
    const alone = await make('Organisation')
    await set(alone, { visibility: 'gathering', gatheringId: 'gat_x' })
    const inIt = viewerOf('coordinator', { gatheringIds: ['gat_x'] })
    expect(await asViewer(inIt, () => why(one, alone))).toEqual(['goneId not_shared'])
    const invented = await make('Organisation')
    await set(invented, { demo: true })
    expect(await why(one, invented)).toEqual(['goneId invented'])
    await set(invented, { demo: null, endedOn: '2020-01-01' })
    expect(await why(invented, one)).toEqual(['goneId has_ended'])
    const under = await make('Organisation', { parentId: one })
    const below = await make('Organisation', { parentId: under })
    expect(await why(one, below)).toEqual(['goneId cycle'])
    expect((await mutate('mergeThings', { keptId: one, goneId: newId('org') }, '__typename')).__typename).toBe(
      'NotFoundError',
    )
    // Nothing of all that has changed anything.
    expect((await standingOf([one, other, below])).things[below]).toBeDefined()
  })

  it('is seen by no more than either was', async () => {
    const [kept, gone] = [await make('Person'), await make('Person', { visibility: 'NETWORK' })]
    await merge(kept, gone)
    expect((await standingOf([kept])).things[kept]).toContain('["visibility","network"]')
    expect(await asViewer(viewerOf('visitor'), () => leadsTo(gone))).toBeNull()
    expect(await asViewer(viewerOf('partner'), () => leadsTo(gone))).toMatchObject({ id: kept })
  })

  it('is not asked about by others than coordinators', async () => {
    const partner = viewerOf('partner', { accountId: newId('acc') })
    for (const query of ['{ likelyDuplicates { pairKey } }', '{ merges { id } }', '{ judgedLikenesses { pairKey } }']) {
      const { errors } = await asViewer(partner, () => graphql(query))
      expect(errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
    }
  })
})
