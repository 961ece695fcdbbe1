import { type Graph, openGraph } from '@mellanrum/graph-api/database/graph'
import { createInitiatives } from '@mellanrum/graph-api/initiatives/create-initiatives'
import { changeOrganisation } from '@mellanrum/graph-api/organisations/change-organisation'
import { createOrganisations } from '@mellanrum/graph-api/organisations/create-organisations'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { readDemo } from '@mellanrum/seed/demo'
import { renewTexts } from '@mellanrum/seed/renew-texts'
import { removeDemo, renewDemoTexts, seedDatabase } from '@mellanrum/seed/run'
import { seedId } from '@mellanrum/seed/seed-id'
import { missingFrom } from '@mellanrum/seed/seeding'
import { readSource } from '@mellanrum/seed/source'
import type { Transaction } from 'neo4j-driver'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import type {} from '../support/provided.ts'

const { database } = inject('neo4j')
const driver = testDriver()
const graph = openGraph({ driver, viewer: everyone, database })
const source = readSource()
const demo = readDemo()

/** The fixed beginning of every id of the seed, which nothing else has. */
const seeded = seedId('Need', 'any').slice(4, 14)

type Rows = Record<string, unknown>[]

async function query(text: string, parameters: Record<string, unknown> = {}): Promise<Rows> {
  const { records } = await driver.executeQuery(text, { seeded, ...parameters }, { database })
  return records.map((record) => record.toObject())
}

const countNodes = `MATCH (thing:Thing) WHERE substring(thing.id, 4, 10) = $seeded
  UNWIND labels(thing) AS label RETURN label, count(*) AS things ORDER BY label`
const countRelationships = `MATCH (from:Thing)-[relationship]->(to:Thing)
  WHERE substring(from.id, 4, 10) = $seeded AND substring(to.id, 4, 10) = $seeded
  RETURN type(relationship) AS type, count(*) AS relationships ORDER BY type`
const countCreated = `MATCH (event:Event) WHERE substring(event.subjectId, 4, 10) = $seeded AND event.type ENDS WITH '.created'
  RETURN count(event) AS created`

/** What a newer demo has reworded: changed, with no name of what a person did. */
const countRenewed = `MATCH (event:Event) WHERE substring(event.subjectId, 4, 10) = $seeded AND event.type ENDS WITH '.changed'
  AND size(event.changed) = 0 RETURN count(event) AS renewed`

async function countAll(): Promise<Rows> {
  return (
    await Promise.all([countNodes, countRelationships, countCreated, countRenewed].map((text) => query(text)))
  ).flat()
}

describe('the seeded database', () => {
  it('holds the source, none of it as invented', async () => {
    const rows = await query(`MATCH (thing:Thing) WHERE substring(thing.id, 4, 10) = $seeded
      AND NOT coalesce(thing.demo, false) UNWIND labels(thing) AS label RETURN label, count(*) AS things`)
    const counts = Object.fromEntries(rows.map(({ label, things }) => [label, things]))
    expect(counts).toMatchObject({ Motivation: 114, Gathering: 9, Reflection: 59, SelfAssessment: 2, Theme: 5 })
    expect(counts).not.toHaveProperty('Organisation')
    expect(counts).not.toHaveProperty('Person')
  })

  it('holds each text of the source word for word, with where it stands', async () => {
    const texts = [...source.hopes, ...source.concerns].map(({ text, sourcePart, category }) => ({
      text,
      sourcePart,
      category,
    }))
    const rows = await query(`MATCH (motivation:Motivation) WHERE substring(motivation.id, 4, 10) = $seeded
      AND motivation.kind <> 'driver'
      RETURN motivation.text AS text, motivation.sourcePart AS sourcePart, motivation.category AS category`)
    expect(rows).toHaveLength(114)
    expect(rows).toEqual(expect.arrayContaining(texts))
  })

  it('holds the invented partnership, labelled so', async () => {
    const rows = await query(`MATCH (thing:Thing {demo: true}) WHERE substring(thing.id, 4, 10) = $seeded
      UNWIND labels(thing) AS label RETURN label, count(*) AS things`)
    const counts = Object.fromEntries(rows.map(({ label, things }) => [label, things]))
    expect(counts).toMatchObject({
      Organisation: demo.organisations.length,
      Person: demo.people.length,
      Initiative: demo.initiatives.length,
      Challenge: demo.challenges.length,
      Need: demo.needs.length,
      Offer: demo.offers.length,
      Motivation: demo.drivers.length,
      Collaboration: demo.collaborations.length,
      MiniNetwork: demo.miniNetworks.length,
      Gathering: demo.gatherings.length,
      Story: demo.stories.length,
    })
  })

  it('stays as it is when the seed runs again', async () => {
    const before = await countAll()
    await seedDatabase({ driver, database, demo: true })
    expect(await countAll()).toEqual(before)
  })
})

describe('a newer demo', () => {
  const [invented, own] = [newId('org'), newId('org')]
  const made = { id: invented, demo: true, name: 'Ärlig Sål', kind: 'company', description: 'Lagar skor.' } as const
  const read = async (id: string) => {
    const [row] = await query(
      `MATCH (one:Organisation {id: $id}) RETURN one.name AS name, one.description AS description, one.sortName AS sortName,
       one.updatedAt AS updatedAt`,
      { id },
    )
    return row ?? {}
  }
  afterAll(() => query('MATCH (one:Organisation) WHERE one.id IN $ids DETACH DELETE one', { ids: [invented, own] }))

  it('replaces texts that nobody has changed, and keeps those that somebody has', async () => {
    await createOrganisations(graph, { items: [made], source: 'demo' })
    const newer = { ...made, name: 'Åslunds Sko', description: 'Lagar skor och väskor.' }
    await renewTexts(graph, [newer])
    expect(await read(invented)).toMatchObject({
      name: 'Åslunds Sko',
      sortName: '{aslunds sko',
      description: newer.description,
    })
    await changeOrganisation(graph, { id: invented, changes: { description: 'Vi lagar allt.' } })
    await renewTexts(graph, [{ ...newer, name: 'Åslunds', description: 'Lagar skor, väskor och bälten.' }])
    expect(await read(invented)).toMatchObject({ name: 'Åslunds', description: 'Vi lagar allt.' })
  })

  it('makes nothing anew that was removed, and changes nothing where all is as it was seeded', async () => {
    const before = await countAll()
    await renewDemoTexts({ driver, database })
    expect(await countAll()).toEqual(before)
    const seeding = { graph, source, demo, onlyTexts: true }
    expect(await missingFrom(seeding, [{ id: newId('org'), demo: true }])).toEqual([])
    expect(await missingFrom({ ...seeding, onlyTexts: false }, [{ id: own, demo: true }])).toHaveLength(1)
  })

  it('writes nothing where all is as it says, and nothing over what is not invented', async () => {
    const before = await read(invented)
    await renewTexts(graph, [{ ...made, name: 'Åslunds' }])
    expect(await read(invented)).toEqual(before)
    await createOrganisations(graph, { items: [{ ...made, id: own, demo: false }], source: 'person' })
    await renewTexts(graph, [{ ...made, id: own, name: 'En annan' }])
    expect(await read(own)).toMatchObject({ name: made.name })
  })
})

/**
 * The graph, but what is written in it is seen by `look` only, and undone: the database is shared with other tests.
 */
function undoing(look: (transaction: Transaction) => Promise<void>): Graph {
  return {
    ...graph,
    async write(work) {
      const session = driver.session({ database })
      const transaction = session.beginTransaction()
      try {
        const result = await work({
          today: currentDay(),
          async run(statement, parameters) {
            const now = new Date().toISOString()
            const { records } = await transaction.run(statement.text, { ...parameters, viewer: everyone, now })
            return records.map((record) => statement.row.parse(record.toObject()))
          },
          remember: () => {},
          record: async () => {},
        })
        await look(transaction)
        return result
      } finally {
        await transaction.rollback()
        await session.close()
      }
    },
  }
}

describe('removing the invented partnership', () => {
  const own = newId('ini')
  afterAll(() => query('MATCH (own:Initiative {id: $own}) DETACH DELETE own', { own }))

  it('takes out all of it, and leaves the source and what the partnership made its own', async () => {
    const [theme, place] = [seedId('Theme', 'vintercykling'), seedId('Place', 'teg')]
    const item = { id: own, title: 'Cykelskola på is', summary: 'Vi övar.', themeIds: [theme], placeId: place }
    await createInitiatives(graph, { items: [item], source: 'person' })
    let left: Record<string, unknown> | undefined
    const removed = await removeDemo({
      graph: undoing(async (transaction) => {
        const { records } = await transaction.run(
          `RETURN COUNT { (:Thing {demo: true}) } AS demo, COUNT { (:Organisation) } AS organisations,
             COUNT { (m:Motivation) WHERE m.category IS NOT NULL } AS motivations, COUNT { (:Reflection) } AS reflections,
             COUNT { (:Initiative {id: $own})-[:LOCATED_IN]->(:Place {id: $place}) } AS places,
             COUNT { (:Initiative {id: $own})-[:ABOUT]->(:Theme {id: $theme})-[:BROADER]->()-[:BROADER]->({focusArea: true}) }
               AS themes,
             COUNT { (:Suggestion)-[:CONCERNS]->(:Thing {demo: true}) } AS suggestions`,
          { own, theme, place },
        )
        left = records[0]?.toObject()
      }),
    })
    expect(removed).toBeGreaterThan(500)
    expect(left).toMatchObject({ demo: 0, places: 1, themes: 1, suggestions: 0 })
    expect(left?.motivations).toBeGreaterThanOrEqual(114)
    expect(left?.reflections).toBeGreaterThanOrEqual(59)
    expect(await query('MATCH (:Thing {demo: true}) RETURN count(*) > 500 AS undone')).toEqual([{ undone: true }])
  })
})
