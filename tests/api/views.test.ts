import { createNeeds } from '@mellanrum/graph-api/needs-offers/create-resources'
import { createViews } from '@mellanrum/graph-api/views/create-views'
import { afterEach, describe, expect, it } from 'vitest'
import { ask, asVisitor, countStatements, testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { memberGraph } from '../support/members.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

const saved: string[] = []

async function save(state: Record<string, unknown> = {}, selection = 'id updatedAt') {
  const made = await done<{ id: string; updatedAt: string }>(
    'createView',
    { input: { name: uniqueWord(), state } },
    `id ${selection}`,
  )
  saved.push(made.id)
  return made
}

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })

interface Listed {
  views: { nodes: { id: string }[]; totalCount: number }
}

const list = () => ask<Listed>('{ views(first: 50) { totalCount nodes { id } } }')
const everything = `name visibility layout list lens without whole statuses atLeast shownOn comparedOn missing
  references { part id x y }`

afterEach(async () => {
  for (const id of saved.splice(0)) await done('endView', { id })
})

describe('saved views', () => {
  it('keep what they show, in its order, and are read in one statement', async () => {
    const [focus, other] = [await organisation(), await organisation()]
    const theme = await done('createTheme', { input: { labelSv: uniqueWord(), labelEn: uniqueWord() } })
    const state = {
      focusId: focus.id,
      layout: 'MAP',
      list: 'TABLE',
      lens: 'BRIDGES',
      without: ['PERSON', 'STORY'],
      whole: ['NEED'],
      statuses: ['ONGOING'],
      themeIds: [theme.id],
      atLeast: 3,
      shownOn: '2026-09-01',
      comparedOn: '2026-03-01',
      openedIds: [other.id, focus.id, other.id],
      hiddenIds: [other.id],
      pinned: [{ id: other.id, x: 12.4, y: -30 }],
    }
    const { id } = await save(state)
    const { result, sent } = await countStatements(() =>
      ask<{ view: unknown }>(`query ($id: ID!) { view(id: $id) { ${everything} } }`, { id }),
    )
    expect(sent).toHaveLength(1)
    expect(result.view).toMatchObject({
      visibility: 'EVERYONE',
      layout: 'MAP',
      list: 'TABLE',
      lens: 'BRIDGES',
      without: ['PERSON', 'STORY'],
      whole: ['NEED'],
      statuses: ['ONGOING'],
      atLeast: 3,
      shownOn: '2026-09-01',
      comparedOn: '2026-03-01',
      missing: 0,
      references: [
        { part: 'FOCUS', id: focus.id, x: null, y: null },
        { part: 'THEME', id: theme.id, x: null, y: null },
        { part: 'OPENED', id: other.id, x: null, y: null },
        { part: 'OPENED', id: focus.id, x: null, y: null },
        { part: 'HIDDEN', id: other.id, x: null, y: null },
        { part: 'PINNED', id: other.id, x: 12, y: -30 },
      ],
    })
    const { records } = await testDriver().executeQuery(
      'MATCH (event:Event {subjectId: $id}) RETURN event.type AS type',
      { id },
    )
    expect(records.map((record) => record.get('type'))).toEqual(['view.created'])
  })

  it('that say nothing are the plain map', async () => {
    const { id } = await save()
    expect(await ask(`query ($id: ID!) { view(id: $id) { ${everything} } }`, { id })).toMatchObject({
      view: { layout: 'EGO', list: 'RELATIONS', lens: null, without: [], atLeast: 0, missing: 0, references: [] },
    })
  })

  it('leave out what has ended or is hidden from the viewer, and say how many', async () => {
    const [stays, ends] = [await organisation(), await organisation()]
    const { ids } = await createNeeds(memberGraph(), {
      items: [{ kind: 'data', text: 'x', visibility: 'network', organisationId: stays.id }],
      source: 'person',
    })
    const nobody = 'org_01ARZ3NDEKTSV4RRFFQ69G5FAV'
    const { id } = await save({ focusId: ends.id, openedIds: [stays.id, ids[0], nobody], hiddenIds: [ends.id] })
    await done('endOrganisation', { id: ends.id })
    const { view } = await asVisitor(() =>
      ask<{ view: unknown }>('query ($id: ID!) { view(id: $id) { missing references { part id } } }', { id }),
    )
    expect(view).toEqual({ missing: 3, references: [{ part: 'OPENED', id: stays.id }] })
  })

  it('are listed the newest first, renamed and replaced, unless somebody did so meanwhile', async () => {
    const first = await save({ atLeast: 2 })
    const second = await save()
    const { views } = await list()
    const order = views.nodes.map((view) => view.id)
    expect(order.indexOf(second.id)).toBeLessThan(order.indexOf(first.id))
    const renamed = await done<{ updatedAt: string }>(
      'changeView',
      { id: first.id, input: { name: ' Till  onsdag ' }, readAt: first.updatedAt },
      'name atLeast updatedAt',
    )
    expect(renamed).toMatchObject({ name: 'Till onsdag', atLeast: 2 })
    const late = { id: first.id, input: { state: { atLeast: 9 } }, readAt: first.updatedAt }
    expect((await mutate('changeView', late)).__typename).toBe('ConflictError')
    expect(await done('changeView', { ...late, readAt: renamed.updatedAt }, 'name atLeast')).toEqual({
      name: 'Till onsdag',
      atLeast: 9,
    })
  })

  it('are removed, opened once more by their link, and taken back', async () => {
    const { id } = await save()
    const listed = async () => (await list()).views.nodes.some((view) => view.id === id)
    expect(await listed()).toBe(true)
    await done('endView', { id })
    expect(await listed()).toBe(false)
    const today = currentDay()
    expect(await ask('query ($id: ID!) { view(id: $id) { endedOn } }', { id })).toEqual({ view: { endedOn: today } })
    await done('endView', { id, endedOn: null })
    expect(await listed()).toBe(true)
    expect((await mutate('endView', { id: 'vie_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).__typename).toBe('NotFoundError')
  })

  it('of the network are hidden from everyone, and not counted', async () => {
    const before = (await asVisitor(list)).views.totalCount
    const { ids } = await createViews(memberGraph(), {
      items: [{ name: uniqueWord(), visibility: 'network', state: {} }],
      source: 'person',
    })
    expect(
      await asVisitor(() => ask('query ($id: ID!) { view(id: $id) { id } node(id: $id) { id } }', { id: ids[0] })),
    ).toEqual({
      view: null,
      node: null,
    })
    expect((await asVisitor(list)).views.nodes.map((view) => view.id)).not.toContain(ids[0])
    expect((await asVisitor(list)).views.totalCount).toBe(before)
    expect((await asVisitor(() => mutate('changeView', { id: ids[0], input: { name: 'x' } }))).__typename).toBe(
      'NotFoundError',
    )
    await testDriver().executeQuery('MATCH (view:View {id: $id}) DETACH DELETE view', { id: ids[0] })
  })

  it('refuse what cannot be a view, and name the field', async () => {
    const given = (state: unknown, name: unknown = 'Vy') => refused('createView', { input: { name, state } })
    const many = Array.from({ length: 41 }, (_, at) => `org_${String(at).padStart(26, '0')}`)
    expect(await given({}, ' ')).toEqual(['name too_small'])
    expect(await given({}, 'x'.repeat(81))).toEqual(['name too_big'])
    expect(await given({ focusId: 'x' })).toEqual(['state.focusId custom'])
    expect(await given({ hiddenIds: many })).toEqual(['state.hiddenIds too_big'])
    expect(await given({ atLeast: -1 })).toEqual(['state.atLeast too_small'])
    expect(await given({ pinned: [{ id: many[0], x: 1e9, y: 0 }] })).toEqual(['state.pinned.0.x too_big'])
    expect(await given({ shownOn: '2026-03-01', comparedOn: '2026-03-01' })).toEqual(['state.comparedOn custom'])
    expect(await refused('createView', { input: { name: 'x', visibility: 'GATHERING', state: {} } })).toEqual([
      'visibility not_yours',
    ])
  })
})
