import type { Partnership } from '@mellanrum/graph-api/map/partnership/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madePartnership } from '../bench/picture/made-partnership.ts'
import { type Answer, apiOn } from '../support/api.ts'
import { type EmptyDatabase, startEmptyDatabase } from '../support/empty-database.ts'

const count = 10_000
/** What a phone's line carries in a second and a half; in bytes before it is packed. */
const mostSent = 300_000
const made = madePartnership(count)
let database: EmptyDatabase | undefined

async function write({ organisations, things }: Partnership): Promise<void> {
  const session = database?.driver.session({ database: 'neo4j' })
  await session?.run(
    `UNWIND $organisations AS row CREATE (:Thing:Organisation {
       id: row.id, name: row.name, sortName: row.name, kind: row.kind, demo: true, visibility: 'everyone'})`,
    { organisations },
  )
  await session?.run(
    `UNWIND $things AS row
     CREATE (thing:Thing:Initiative {id: row.id, title: row.title, language: 'sv', status: 'ongoing', visibility: 'everyone'})
     WITH thing, row UNWIND row.organisationIds AS id
     MATCH (organisation:Organisation {id: id}) CREATE (organisation)-[:TAKES_PART_IN]->(thing)`,
    { things },
  )
  await session?.close()
}

beforeAll(async () => {
  database = await startEmptyDatabase()
  await write(made)
}, 240_000)
afterAll(() => database?.stop())

async function ask<Data>(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ data: Data; size: number }> {
  if (!database) throw new Error('no database')
  const text = await apiOn(database.driver)(query, variables)
  const { data, errors } = JSON.parse(text) as Answer<Data>
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return { data, size: text.length }
}

interface Drawn {
  near: string | null
  detail: string
  ids: string[]
  partners: number[]
  things: number[]
  groupOf: number[]
  lines: number[]
  drawn: boolean[]
  lineThings: number[][]
  groups: { members: number; hubId: string | null }[]
  placed: number[]
  sheets: { x: number[] }[]
  organisationCount: number
  groupCount: number
  thingCount: number
  lineCount: number
  aloneCount: number
}

const fields = `near isReady detail ids names kinds demo partners things groupOf holders lines strengths drawn lineThings
  thingIds thingTitles thingKinds thingLanguages groups { name covered things members hubId } between
  suggested { ends strong apart cutOffBefore cutOffAfter } placed
  sheets { sheet width height font groupFont smallest growth ring wrapAt x y sides nameX nameY }
  organisationCount groupCount thingCount lineCount aloneCount parts cutOff`

async function readMap(near: string | null = null): Promise<{ map: Drawn; size: number }> {
  const { data, size } = await ask<{ partnershipMap: Drawn }>(
    `query ($near: ID) { partnershipMap(near: $near) { ${fields} } }`,
    { near },
  )
  return { map: data.partnershipMap, size }
}

/** Who does what with whom, counted anew: the others of each organisation, and what it does with them. */
function countedAnew() {
  const others = new Map<string, Set<string>>()
  const things = new Map<string, number>()
  for (const { organisationIds } of made.things) {
    if (organisationIds.length < 2) continue
    for (const id of organisationIds) {
      things.set(id, (things.get(id) ?? 0) + 1)
      const known = others.get(id) ?? new Set()
      for (const other of organisationIds) if (other !== id) known.add(other)
      others.set(id, known)
    }
  }
  return { others, things }
}

describe('the map of ten thousand organisations', () => {
  const { others, things } = countedAnew()

  it('is what a screen can show, and is counted whole', async () => {
    const { map, size } = await readMap()
    expect(size).toBeLessThan(mostSent)
    expect(map.ids.length).toBeLessThan(500)
    expect(map.groups.length).toBeLessThanOrEqual(40)
    expect(map.detail).toBe('GROUPS')
    for (const { x } of map.sheets) expect(x).toHaveLength(map.placed.length)
    expect(Math.max(...map.lines)).toBeLessThan(map.ids.length)
    expect(map.organisationCount).toBe(count)
    expect(map.thingCount).toBe(made.things.filter(({ organisationIds }) => organisationIds.length > 1).length)
    expect(map.lineCount).toBe([...others.values()].reduce((sum, set) => sum + set.size, 0) / 2)
    expect(map.aloneCount).toBe(count - others.size)
    map.ids.forEach((id, index) => {
      expect(map.partners[index]).toBe(others.get(id)?.size ?? 0)
      expect(map.things[index]).toBe(things.get(id) ?? 0)
    })
    const members = map.groups.reduce((sum, group) => sum + group.members, 0)
    expect(members).toBeGreaterThan(others.size * 0.95)
    for (const { hubId } of map.groups) expect(map.ids).toContain(hubId)
  })

  it('draws the best linked of each group', async () => {
    const { map } = await readMap()
    const best = [...others].sort((one, other) => other[1].size - one[1].size)[0]?.[0]
    expect(map.ids).toContain(best)
    const inGroups = map.groupOf.filter((group) => group >= 0)
    expect(new Set(inGroups).size).toBe(map.groups.length)
  })

  it('gives the part around an organisation with all that it does with others', async () => {
    const { map } = await readMap()
    // One that is not drawn of the whole.
    const id = [...others.keys()].find((one) => !map.ids.includes(one)) ?? ''
    const { map: part, size } = await readMap(id)
    expect(size).toBeLessThan(mostSent)
    expect(part.near).toBe(id)
    expect(part.ids.length).toBeLessThanOrEqual(120)
    const at = part.ids.indexOf(id)
    const partners = part.lineThings.flatMap((joint, line) => {
      const ends = [part.lines[line * 2], part.lines[line * 2 + 1]]
      expect(joint.length).toBeGreaterThan(0)
      return ends.includes(at) ? [part.ids[ends[0] === at ? (ends[1] ?? -1) : (ends[0] ?? -1)]] : []
    })
    expect(new Set(partners)).toEqual(others.get(id))
    part.ids.forEach((one, index) => {
      expect(part.partners[index]).toBe(others.get(one)?.size ?? 0)
    })
    expect(part.organisationCount).toBeGreaterThanOrEqual(part.ids.length)
    expect((await readMap('org_of-nobody')).map.near).toBeNull()
  })

  it('lists everyone, those that are not drawn too', async () => {
    interface Listed {
      totalCount: number
      nodes: { id: string; partners: number; things: number }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
    const list = async (variables: Record<string, unknown>) => {
      const asked = `query ($text: String, $without: [OrganisationKind!], $after: String) {
        partnershipOrganisations(text: $text, without: $without, first: 50, after: $after) {
          nodes { id name partners things group holder } pageInfo { hasNextPage endCursor } totalCount } }`
      return (await ask<{ partnershipOrganisations: Listed }>(asked, variables)).data.partnershipOrganisations
    }
    const first = await list({})
    const second = await list({ after: first.pageInfo.endCursor })
    expect(first.totalCount).toBe(count)
    const both = [...first.nodes, ...second.nodes]
    expect(new Set(both.map(({ id }) => id)).size).toBe(100)
    expect(both.map(({ partners }) => partners)).toEqual(both.map(({ partners }) => partners).sort((a, b) => b - a))
    for (const { id, partners } of both) expect(partners).toBe(others.get(id)?.size ?? 0)
    const last = made.organisations.at(-1)
    const found = await list({ text: last?.name.toUpperCase().replaceAll('Å', 'A') })
    expect(found.nodes.map(({ id }) => id)).toEqual([last?.id])
    const companies = made.organisations.filter(({ kind }) => kind === 'company').length
    expect((await list({ without: ['COMPANY'] })).totalCount).toBe(count - companies)
  })
})
