import { analyse } from '@mellanrum/graph-api/map/partnership/analyse'
import { layoutTask, structureOf } from '@mellanrum/graph-api/map/partnership/layout-task'
import { describe, expect, it } from 'vitest'
import { ask, countStatements } from '../support/api.ts'
import { hidden, holdsNothing, seen, withHiddenWorld } from '../support/hidden-world.ts'
import { done, uniqueWord } from '../support/mutate.ts'

const query = `query ($onDay: Date, $language: Language) {
  partnershipMap(onDay: $onDay, language: $language) {
    onDay isReady detail ids names kinds demo partners groupOf holders lines strengths drawn lineThings
    thingIds thingTitles thingKinds groups { name covered things members } between placed
    suggested { ends strong apart cutOffBefore cutOffAfter }
    sheets { sheet width height x y sides nameX nameY }
    organisationCount thingCount lineCount aloneCount parts cutOff
  }
}`

interface PartnershipMap {
  onDay: string | null
  ids: string[]
  names: string[]
  partners: number[]
  groupOf: number[]
  holders: number[]
  lines: number[]
  strengths: number[]
  drawn: boolean[]
  lineThings: number[][]
  thingIds: string[]
  thingTitles: string[]
  thingKinds: string[]
  groups: { name: string[]; members: number }[]
  placed: number[]
  suggested: { ends: number[]; strong: boolean[]; cutOffBefore: number; cutOffAfter: number }
  sheets: { sheet: string; width: number; height: number; x: number[]; y: number[]; sides: number[]; nameX: number[] }[]
  organisationCount: number
  thingCount: number
  lineCount: number
}

async function readMap(variables: Record<string, unknown> = {}): Promise<PartnershipMap> {
  const { partnershipMap } = await ask<{ partnershipMap: PartnershipMap }>(query, variables)
  return partnershipMap
}

/** What joins two organisations on the map, by title; null where no line does. */
function between(map: PartnershipMap, one: string, other: string): string[] | null {
  const [a, b] = [map.ids.indexOf(one), map.ids.indexOf(other)].sort((x, y) => x - y)
  const at = map.strengths.findIndex((_, line) => map.lines[line * 2] === a && map.lines[line * 2 + 1] === b)
  return at < 0 ? null : (map.lineThings[at] ?? []).map((thing) => map.thingTitles[thing] ?? '')
}

async function organisation(): Promise<string> {
  return (await done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })).id
}

describe('partnershipMap', () => {
  it('is lists that belong together, with a place on every sheet for all who are in a group', async () => {
    const map = await readMap()
    const count = map.ids.length
    expect(count).toBeGreaterThan(50)
    expect(map.organisationCount).toBe(count)
    for (const list of [map.names, map.partners, map.groupOf]) expect(list).toHaveLength(count)
    expect(map.lines).toHaveLength(map.strengths.length * 2)
    expect(map.lineThings.every((things) => things.length > 0)).toBe(true)
    expect(map.placed).toHaveLength(map.groupOf.filter((group) => group >= 0).length)
    expect(map.sheets.map(({ sheet }) => sheet)).toEqual(['WALL', 'SCREEN', 'PAPER', 'PHONE'])
    for (const { x, y, sides, nameX, width, height } of map.sheets) {
      for (const list of [x, y, sides]) expect(list).toHaveLength(map.placed.length)
      expect(nameX).toHaveLength(map.groups.length)
      expect(x.every((at) => at >= 0 && at <= width) && y.every((at) => at >= 0 && at <= height)).toBe(true)
    }
  })

  it('joins those who do something together now, and says what', async () => {
    const [one, other, third] = [await organisation(), await organisation(), await organisation()]
    const title = uniqueWord()
    const input = { title, summary: title, leadIds: [one], partnerIds: [other], status: 'ONGOING' }
    const initiative = await done('createInitiative', { input })
    const parties = [one, third].map((organisationId) => ({ organisationId }))
    await done('createCollaboration', { input: { title: uniqueWord(), parties } })
    const map = await readMap()
    expect(between(map, one, other)).toEqual([title])
    expect(between(map, one, third)).toBeNull()
    expect(map.partners[map.ids.indexOf(third)]).toBe(0)
    expect(map.thingIds).toContain(initiative.id)

    const change = { id: initiative.id, input: { status: 'COMPLETED', endsOn: '2026-01-31' } }
    await done('changeInitiative', change)
    expect(between(await readMap(), one, other)).toBeNull()
  })

  it('shows a day gone by with what was then, without other places', async () => {
    const [today, then] = [await readMap(), await readMap({ onDay: '2025-01-01' })]
    expect(then.onDay).toBe('2025-01-01')
    expect(then.thingCount).toBeLessThan(today.thingCount)
    expect(then.thingCount).toBeGreaterThan(0)
    const placeOf = (map: PartnershipMap, id: string) => {
      const at = map.placed.indexOf(map.ids.indexOf(id))
      return at < 0 ? null : [map.sheets[0]?.x[at], map.sheets[0]?.y[at]]
    }
    const shared = then.ids.filter((id) => placeOf(then, id) !== null)
    expect(shared.length).toBeGreaterThan(20)
    for (const id of shared) expect(placeOf(then, id)).toEqual(placeOf(today, id))
  })

  it('counts what the suggestions would mend', async () => {
    const { suggested, holders } = await readMap()
    expect(suggested.ends).toHaveLength(suggested.strong.length * 2)
    expect(holders.length).toBeGreaterThan(0)
    expect(holders.length).toBeLessThanOrEqual(5)
    expect(suggested.cutOffAfter).toBeLessThanOrEqual(suggested.cutOffBefore)
  })

  it('names groups in the language asked for', async () => {
    const [swedish, english] = [await readMap({ language: 'SV' }), await readMap({ language: 'EN' })]
    expect(english.groups.map(({ members }) => members)).toEqual(swedish.groups.map(({ members }) => members))
    expect(english.groups.map(({ name }) => name)).not.toEqual(swedish.groups.map(({ name }) => name))
  })

  it('reads the whole partnership with one statement, and computes it once for each state', async () => {
    await readMap()
    const { sent } = await countStatements(readMap)
    expect(sent.filter((text) => text.includes('LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF'))).toHaveLength(0)
    await organisation()
    const { sent: anew } = await countStatements(readMap)
    expect(anew.filter((text) => text.includes('LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF'))).toHaveLength(1)
  })
})

describe('partnersOf', () => {
  it('says whom an organisation works with now, and through what', async () => {
    const [one, other] = [await organisation(), await organisation()]
    const title = uniqueWord()
    await done('createInitiative', { input: { title, summary: title, leadIds: [one], partnerIds: [other] } })
    const asked = 'query ($id: ID!) { partnersOf(organisationId: $id) { total partners { id things { kind title } } } }'
    const partners = (id: string) => ask(asked, { id })
    const things = [{ kind: 'INITIATIVE', title }]
    expect(await partners(one)).toEqual({ partnersOf: { total: 1, partners: [{ id: other, things }] } })
    expect(await partners('org_of-nobody')).toEqual({ partnersOf: { total: 0, partners: [] } })
    // As on the map: who has yet to come is not there.
    await done('changeOrganisation', { id: other, input: { joinedOn: '2199-01-01' } })
    expect(await partners(one)).toEqual({ partnersOf: { total: 0, partners: [] } })
  })
})

describe('what the viewer may not see', () => {
  withHiddenWorld()

  it('is neither an organisation, a line nor what one consists of', async () => {
    const map = await readMap()
    holdsNothing(map)
    expect(map.ids).toContain(seen.Organisation)
    expect(map.ids).not.toContain(hidden.Organisation)
    for (const id of [seen.Organisation, hidden.Organisation])
      holdsNothing(
        await ask(`{ partnersOf(organisationId: "${id}") { total partners { id name things { id title } } } }`),
      )
  })
})

describe('the layout of the same partnership', () => {
  it('is known again by its structure, whatever the order of what is read', () => {
    const organisations = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      name: id,
      kind: 'company',
      demo: false,
      shared: true,
    }))
    const thing = {
      kind: 'Initiative' as const,
      title: 't',
      language: null,
      status: 'ongoing',
      themeIds: [],
      initiativeId: null,
      shared: true,
    }
    const things = [
      { ...thing, id: '1', organisationIds: ['a', 'b', 'c'] },
      { ...thing, id: '2', organisationIds: ['c', 'd'] },
    ]
    const partnership = { total: 4, shared: true, organisations, things, themes: [] }
    const turned = { ...partnership, things: [...things].reverse() }
    const structure = (of: typeof partnership) => structureOf(layoutTask(analyse(of)))
    expect(structure(turned)).toBe(structure(partnership))
    expect(structure({ ...partnership, things: things.slice(0, 1) })).not.toBe(structure(partnership))
  })
})
