import { openGraph } from '@mellanrum/graph-api/database/graph'
import { type LinkType, linkTypes } from '@mellanrum/graph-api/links/model'
import { removeOld } from '@mellanrum/graph-api/privacy/retention'
import { neighboursOf, relationOf } from '@mellanrum/graph-api/shared/relations'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { ask, asViewer, countStatements, graphql, testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'
import { partnerOf } from '../support/partner.ts'

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
const initiative = (more: object = {}) =>
  done('createInitiative', { input: { title: uniqueWord(), summary: 'x', ...more } })
const how = 'type role since until lasts from { id } to { id }'

describe('link and endLink', () => {
  it('make, end and take back what lasts', async () => {
    const [who, what] = [await organisation(), await initiative()]
    const ends = { from: who.id, to: what.id, type: 'TAKES_PART_IN' }
    const made = await done('link', { input: { ...ends, since: '2024-02-07' } }, how)
    const lasting = { type: 'TAKES_PART_IN', role: null, since: '2024-02-07', from: who, to: what }
    expect(made).toEqual({ ...lasting, until: null, lasts: true })
    const ended = await done('endLink', { input: { ...ends, until: '2024-06-01' } }, how)
    expect(ended).toEqual({ ...lasting, until: '2024-06-01', lasts: false })
    const listed = `query ($id: ID!) { organisation(id: $id) {
      initiatives { totalCount } all: initiatives(includeEnded: true) { edges { until } } } }`
    expect(await ask(listed, { id: who.id })).toEqual({
      organisation: { initiatives: { totalCount: 0 }, all: { edges: [{ until: '2024-06-01' }] } },
    })
    expect(await done('endLink', { input: { ...ends, until: null } }, how)).toEqual({
      ...lasting,
      until: null,
      lasts: true,
    })
    expect(await ask(listed, { id: who.id })).toEqual({
      organisation: { initiatives: { totalCount: 1 }, all: { edges: [{ until: null }] } },
    })
  })

  it('give a role to work', async () => {
    const where = await organisation()
    const person = await done('createPerson', { input: { name: uniqueWord() } })
    const ends = { from: person.id, to: where.id, type: 'WORKS_AT' }
    expect(await done('link', { input: { ...ends, role: 'Vaktmästare' } }, 'role')).toEqual({ role: 'Vaktmästare' })
    expect(await done('link', { input: { ...ends, role: 'Chef' } }, 'role')).toEqual({ role: 'Chef' })
    const read = await ask('query ($id: ID!) { person(id: $id) { organisations { edges { role } } } }', {
      id: person.id,
    })
    expect(read).toEqual({ person: { organisations: { edges: [{ role: 'Chef' }] } } })
  })

  it('take away what has no time', async () => {
    const theme = await done('createTheme', { input: { labelSv: uniqueWord(), labelEn: 'x' } })
    const what = await initiative({ themeIds: [theme.id] })
    const ends = { from: what.id, to: theme.id, type: 'ABOUT' }
    expect(await done('endLink', { input: ends }, 'lasts until')).toEqual({ lasts: false, until: null })
    const read = await ask('query ($id: ID!) { initiative(id: $id) { themes { totalCount } } }', { id: what.id })
    expect(read).toEqual({ initiative: { themes: { totalCount: 0 } } })
    expect(await refused('endLink', { input: ends })).toEqual(['to not_linked'])
  })

  it('move what there can be only one of', async () => {
    const [here, there] = [uniqueWord(), uniqueWord()].map((name) => done('createPlace', { input: { name } }))
    const what = await initiative({ placeId: (await here)?.id })
    await done('link', { input: { from: what.id, to: (await there)?.id, type: 'LOCATED_IN' } }, 'lasts')
    const read = await ask('query ($id: ID!) { initiative(id: $id) { place { id } } }', { id: what.id })
    expect(read).toEqual({ initiative: { place: await there } })
  })

  it('refuse the wrong kinds, what is not there, circles, and days in the wrong order', async () => {
    const [who, parent] = [await organisation(), await initiative()]
    const child = await initiative({ parentId: parent.id })
    const link = (input: object) => refused('link', { input })
    expect(await link({ from: parent.id, to: who.id, type: 'LEADS', role: 'x' })).toEqual([
      'from wrong_kind',
      'to wrong_kind',
      'role not_for_type',
    ])
    expect(await link({ from: who.id, to: 'ini_01ARZ3NDEKTSV4RRFFQ69G5FAV', type: 'LEADS' })).toEqual(['to not_found'])
    expect(await link({ from: 'nonsense', to: parent.id, type: 'LEADS' })).toEqual(['from custom'])
    expect(await link({ from: parent.id, to: child.id, type: 'PART_OF' })).toEqual(['to cycle'])
    expect(await link({ from: parent.id, to: parent.id, type: 'PART_OF' })).toEqual(['to cycle'])
    expect(await link({ from: child.id, to: parent.id, type: 'PART_OF', since: '2024-01-01' })).toEqual([
      'since not_for_type',
    ])
    const ends = { from: who.id, to: parent.id, type: 'LEADS' }
    await done('link', { input: { ...ends, since: '2024-02-07' } }, 'lasts')
    expect(await refused('endLink', { input: { ...ends, until: '2024-01-01' } })).toEqual(['until before_since'])
  })

  // Who is in a mini-network or a collaboration follows rules of its own, and is asked.
  it.each(['CONCERNS', 'MEMBER_OF', 'CONVENES', 'PARTY_TO'])('do not know %s', async (type) => {
    for (const name of ['link', 'endLink']) {
      const { errors } = await graphql(
        `mutation { ${name}(input: { from: "a", to: "b", type: ${type} }) { __typename } }`,
      )
      expect(errors?.[0]?.message, name).toContain('LinkType')
    }
  })
})

describe('undoLink', () => {
  /** All that a thing is joined to or was. */
  const tiesOf = (id: string | undefined) =>
    runDirectly(
      `MATCH (:Thing {id: $id})-[tie]-(:Thing)
       RETURN type(tie) AS type, startNode(tie).id AS from, endNode(tie).id AS to, tie.since AS since, tie.until AS until,
         tie.role AS role ORDER BY type, from, to, since`,
      { id },
    )
  const undo = ({ undoId: id }: { undoId?: string | null }) => done('undoLink', { id }, 'type')
  /** Two things with whatever a new link between them would end, replace or stand beside. */
  const prepared = async (type: LinkType) => {
    const { from, to, lasting, single } = relationOf(type)
    const ends = { type, from: await makers[from[0] ?? '']?.(), to: await makers[to[0] ?? '']?.() }
    const before = { since: '2015-01-01', until: '2016-01-01' }
    if (lasting && !['SEEKS', 'MAKES_OFFER'].includes(type)) {
      await done('link', { input: { ...ends, ...before } }, 'type')
    }
    if (single) await done('link', { input: { ...ends, to: await makers[to[0] ?? '']?.() } }, 'type')
    const { weaker } = neighboursOf(type)
    if (weaker) await done('link', { input: { ...ends, type: weaker, since: '2020-01-01' } }, 'type')
    return ends
  }

  it.each(linkTypes.filter((type) => !['SEEKS', 'MAKES_OFFER'].includes(type)))(
    '%s: what gave way is back, and what began has never been',
    async (type) => {
      const ends = await prepared(type)
      const before = await tiesOf(ends.from)
      const linked = await done<{ undoId: string }>('link', { input: ends }, 'undoId')
      const joined = await tiesOf(ends.from)
      expect(joined).not.toEqual(before)
      // What was there already is not taken away by undoing that nothing was done.
      expect(await done('link', { input: ends }, 'undoId')).toEqual({ undoId: null })
      const ended = await done<{ undoId: string }>('endLink', { input: ends }, 'undoId')
      expect(await tiesOf(ends.from)).not.toEqual(joined)
      await undo(ended)
      expect(await tiesOf(ends.from)).toEqual(joined)
      await undo(linked)
      expect(await tiesOf(ends.from)).toEqual(before)
      expect((await mutate('undoLink', { id: linked.undoId }, '__typename')).__typename).toBe('NotFoundError')
    },
  )

  it('lets an earlier role last again', async () => {
    const [from, to] = [await makers.Person?.(), await makers.Organisation?.()]
    const ends = { type: 'WORKS_AT', from, to }
    await done('link', { input: { ...ends, role: 'klimatstrateg', since: '2020-01-01' } }, 'type')
    const before = await tiesOf(from)
    await undo(await done('link', { input: { ...ends, role: 'chef' } }, 'undoId'))
    expect(await tiesOf(from)).toEqual(before)
  })

  it('is for whoever did it, though they parted what made the thing theirs', async () => {
    const [who, what] = [await makers.Organisation?.(), await makers.Initiative?.()]
    const ends = { type: 'LEADS', from: who, to: what }
    await done('link', { input: ends }, 'type')
    const [own, other] = [await partnerOf(who ?? ''), await partnerOf(who ?? '')]
    const { undoId } = await asViewer(own, () => done<{ undoId: string }>('endLink', { input: ends }, 'undoId'))
    const tried = await asViewer(other, () => mutate('undoLink', { id: undoId }, '__typename'))
    expect(tried.__typename).toBe('NotAllowedError')
    expect(await asViewer(own, () => undo({ undoId }))).toEqual({ type: 'LEADS' })
  })

  it('brings nothing back beside what says more by now', async () => {
    const [from, to] = [await makers.Organisation?.(), await makers.Initiative?.()]
    const ends = { type: 'TAKES_PART_IN', from, to }
    await done('link', { input: ends }, 'type')
    const { undoId } = await done<{ undoId: string }>('endLink', { input: ends }, 'undoId')
    await done('link', { input: { ...ends, type: 'LEADS' } }, 'type')
    expect(await refused('undoLink', { id: undoId })).toEqual(['id changed_since'])
  })

  it('changes nothing where somebody has changed it since, or a day has passed', async () => {
    const ends = await prepared('LEADS')
    const { undoId } = await done<{ undoId: string }>('link', { input: ends }, 'undoId')
    const { undoId: endedId } = await done<{ undoId: string }>('endLink', { input: ends }, 'undoId')
    expect(await refused('undoLink', { id: undoId })).toEqual(['id changed_since'])
    await runDirectly('MATCH (e:Event {id: $id}) SET e.at = "2020-01-01T00:00:00.000Z" RETURN e.id AS id', {
      id: endedId,
    })
    expect((await mutate('undoLink', { id: endedId }, '__typename')).__typename).toBe('NotFoundError')
    await removeOld(openGraph({ driver: testDriver(), viewer: program, database: inject('neo4j').database }))
    expect(await runDirectly('MATCH (e:Event {id: $id}) RETURN e.undo AS undo', { id: endedId })).toEqual([
      { undo: null },
    ])
    const moved = await prepared('LOCATED_IN')
    const place = await done<{ undoId: string }>('link', { input: moved }, 'undoId')
    await done('link', { input: { ...moved, to: await makers.Place?.() } }, 'type')
    expect(await refused('undoLink', { id: place.undoId })).toEqual(['id changed_since'])
  })
})

describe('node', () => {
  it('finds anything by its id with one statement', async () => {
    const who = await organisation()
    const what = await initiative({ leadIds: [who.id] })
    const { result, sent } = await countStatements(() =>
      ask(
        `query ($id: ID!) { node(id: $id) { __typename id
          ... on Organisation { name } ... on Initiative { organisations { nodes { id initiatives { nodes { id } } } } } } }`,
        { id: what.id },
      ),
    )
    const organisations = { nodes: [{ id: who.id, initiatives: { nodes: [what] } }] }
    expect(result).toEqual({ node: { __typename: 'Initiative', id: what.id, organisations } })
    expect(sent.length).toBe(1)
  })

  it('is nothing for an id that is not there, and an organisation is no person', async () => {
    const who = await organisation()
    const read = await ask('query ($id: ID!) { node(id: "nonsense") { id } person(id: $id) { id } }', { id: who.id })
    expect(read).toEqual({ node: null, person: null })
  })
})
