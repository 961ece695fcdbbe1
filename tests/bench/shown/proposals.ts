import { openDriver } from '@mellanrum/graph-api/database/driver'
import { type Graph, openGraph } from '@mellanrum/graph-api/database/graph'
import { openEncoder } from '@mellanrum/graph-api/embeddings/open-encoder'
import { seededRandom } from '@mellanrum/graph-api/matching/seeded-random'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import type { AroundText } from '@mellanrum/graph-api/suggestions/around-text'
import { type Facts, readFacts } from '@mellanrum/graph-api/suggestions/facts'
import { nearestFirst, questionsAskedFirst, questionsNear } from '@mellanrum/graph-api/suggestions/nearest-question'
import { modelProposals } from '@mellanrum/graph-api/suggestions/proposals'
import { currentWeights } from '@mellanrum/graph-api/suggestions/ratings'
import * as statements from '@mellanrum/graph-api/suggestions/statements'
import { modelSynergies, type SynergyModel } from '@mellanrum/graph-api/suggestions/synergy-lists'
import { TextVectors } from '@mellanrum/graph-api/suggestions/text-vectors'
import { indexTexts, type Texts } from '@mellanrum/graph-api/suggestions/texts'
import { currentDay } from '../../support/current-day.ts'
import { startTestDatabase } from '../../support/neo4j.ts'

interface Known {
  readonly facts: Facts
  readonly texts: Texts
  readonly engine: SynergyModel
  readonly vectors: TextVectors
}

/** Of each kind of question so many are drawn, of twenty. */
const drawn = { Motivation: 9, Need: 6, Theme: 3, Challenge: 2 } as const

/**
 * Composes the first mini-network around twenty drawn questions of the demo and prints them in words, for somebody who
 * does not know the engine to read and rate; then how many of all questions get one.
 * @param seed of the draw: each draws twenty others
 */
export async function printProposals(seed: number): Promise<void> {
  const database = await startTestDatabase()
  const driver = openDriver(database.address)
  try {
    const graph = openGraph({ driver, viewer: everyone, database: database.address.database })
    const known = await readKnown(graph)
    const found = await driver.executeQuery('MATCH (c:Challenge) RETURN c.id AS id, c.title AS title ORDER BY id')
    const challenges = new Map(found.records.map((row) => [`${row.get('id')}`, `${row.get('title')}`]))
    const all = questionsOf(known.facts, challenges)
    const nameOf = (id: string) => nameIn(known.facts, id) ?? challenges.get(id) ?? id
    const random = seededRandom(seed)
    let number = 0
    for (const [label, count] of Object.entries(drawn) as [keyof typeof drawn, number][]) {
      const left = [...all[label]]
      for (let at = 0; at < count && left.length > 0; at += 1) {
        const [id = ''] = left.splice(Math.floor(random() * left.length), 1)
        number += 1
        const kind = known.facts.motivations.get(id)?.kind ?? label
        console.log(`\n## ${number}. ${kind}: ${nameOf(id)}`)
        for (const line of await described(graph, known, { id, nameOf })) console.log(line)
      }
    }
    console.log('')
    for (const [label, ids] of Object.entries(all)) {
      let [proposed, leading] = [0, 0]
      for (const id of ids) {
        const way = await wayOn(graph, known, id)
        if (way === 'proposed') proposed += 1
        if (way === 'leads on') leading += 1
      }
      console.log(`${label}: ${proposed} of ${ids.length} have a proposal, ${leading} lead on to a near question`)
    }
  } finally {
    await driver.close()
    await database.stop()
  }
}

function questionsOf(facts: Facts, challenges: ReadonlyMap<string, string>): Record<keyof typeof drawn, string[]> {
  const needs = [...facts.statements.values()].filter(({ isNeed }) => isNeed).map(({ id }) => id)
  return {
    Motivation: [...facts.motivations.keys()].sort(),
    Need: needs.sort(),
    Theme: [...facts.themes.keys()].sort(),
    Challenge: [...challenges.keys()],
  }
}

export function nameIn(facts: Facts, id: string): string | undefined {
  return (
    facts.organisations.get(id)?.name ??
    facts.statements.get(id)?.text ??
    facts.motivations.get(id)?.text ??
    facts.initiatives.get(id)?.title ??
    facts.themes.get(id)?.labelSv
  )
}

async function aroundOf(graph: Graph, { vectors }: Known, id: string): Promise<AroundText | undefined> {
  const [around] = await graph.read(statements.readAround, { id })
  return around && { around, encoded: vectors.get(id) }
}

async function modelOf(graph: Graph, known: Known, id: string) {
  const text = await aroundOf(graph, known, id)
  return text && modelProposals(text, known)
}

/** Whether something is proposed around a question, or else around one near it. */
async function wayOn(graph: Graph, known: Known, id: string): Promise<'proposed' | 'leads on' | 'nowhere'> {
  const text = await aroundOf(graph, known, id)
  if (!text) return 'nowhere'
  if (modelProposals(text, known).gap() === undefined) return 'proposed'
  return (await nearestProposed(graph, known, text)) === undefined ? 'nowhere' : 'leads on'
}

/** The nearest question around which something is proposed, as the page leads on to it. */
async function nearestProposed(graph: Graph, known: Known, text: AroundText): Promise<string | undefined> {
  for (const { id } of nearestFirst(questionsNear(text, { ...known, most: questionsAskedFirst }))) {
    const model = await modelOf(graph, known, id)
    if (model && model.gap() === undefined) return id
  }
  return undefined
}

/** A proposal as a coordinator reads it: who, what ties each to the question, who helps whom with what. */
async function described(
  graph: Graph,
  known: Known,
  { id, nameOf }: { readonly id: string; readonly nameOf: (id: string) => string },
): Promise<string[]> {
  const model = await modelOf(graph, known, id)
  const [record] = model?.propose(1) ?? []
  if (!record) return ledOn(graph, known, { id, nameOf, gap: `${model?.gap()}` })
  const { concerns, gains, reasons = [], properties } = record
  const rules = properties.brokenRules as readonly string[]
  const said = rules.length > 0 ? [`(said beside it: ${rules.join(', ')})`] : []
  const lines = concerns.flatMap((member) => [
    `- ${nameOf(member.id)}${properties.convenerId === member.id ? ' (convener)' : ''}`,
    ...reasons
      .filter(({ holderId }) => holderId === member.id)
      .map(({ way, thingId }) => `    · ${way}: ${thingId === id ? 'the question' : nameOf(thingId)}`),
    ...gains
      .filter(({ giverId }) => giverId === member.id)
      .map(
        (gain) =>
          `    · can help ${nameOf(gain.gainerId)} with: ${nameOf(gain.offerId)} (needs: ${nameOf(gain.needId)})`,
      ),
    ...gains
      .filter(({ gainerId }) => gainerId === member.id)
      .map(
        (gain) =>
          `    · gets help from ${nameOf(gain.giverId)} with: ${gain.needId === id ? 'the question' : nameOf(gain.needId)}`,
      ),
  ])
  return [...said, ...lines]
}

/** What the page says instead where there is no proposal: what is missing, and the nearest question that has one. */
async function ledOn(
  graph: Graph,
  known: Known,
  { id, nameOf, gap }: { readonly id: string; readonly nameOf: (id: string) => string; readonly gap: string },
): Promise<string[]> {
  const text = await aroundOf(graph, known, id)
  const nearId = text && (await nearestProposed(graph, known, text))
  if (!nearId) return [`(no proposal: ${gap})`]
  const lines = await described(graph, known, { id: nearId, nameOf })
  return [`(no proposal of its own: ${gap}; leads on to "${nameOf(nearId)}")`, ...lines]
}

export async function readKnown(graph: Graph): Promise<Known> {
  const { encoder, sentence } = await openEncoder({})
  if (!encoder) throw new Error(sentence)
  const vectors = new TextVectors(graph, encoder)
  const facts = await readFacts(graph)
  await vectors.readAll()
  while (vectors.progress().waiting > 0) await vectors.encodeSome({ stores: true })
  const today = currentDay()
  const texts = indexTexts(facts, { encodedOf: (id) => vectors.get(id), today })
  const { weights } = currentWeights(facts.verdicts, facts.resetAt)
  const engine = modelSynergies(facts, texts, { weights, now: new Date(today) })
  return { facts, texts, engine, vectors }
}
