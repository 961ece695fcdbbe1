import { schema } from '@mellanrum/graph-api/schema'
import { drawFrom } from './draw.ts'
import type { OwnApi } from './own-api.ts'
import { askersIn, differing, hiddenFrom, samplePart, scatter, type WayToDiffer, waysToDiffer } from './random-graph.ts'
import { type Question, questionFor } from './random-questions.ts'
import type { StoredGraph } from './stored-graph.ts'

/** A question whose answer tells what somebody may not see. */
export interface Told {
  readonly seed: number
  readonly role: string
  readonly way: WayToDiffer
  readonly question: Question
  readonly answers: readonly [string, string]
}

export interface Outcome {
  /** How many answers were compared. */
  readonly compared: number
  /** Of these, so many were refused as a whole: they show little. */
  readonly refused: number
  readonly told: readonly Told[]
}

/** What tells of the process and the clock, not of the graph. */
const notOfTheGraph: readonly string[] = ['freshness']

/**
 * Makes one graph by chance and asks every query field of the schema as each role, of it and of graphs that differ only in
 * what that role may not see.
 * @param options.put puts a graph in the database and waits until it is there
 */
export async function compareAnswers(options: {
  readonly whole: StoredGraph
  readonly api: OwnApi
  readonly put: (graph: StoredGraph) => Promise<void>
  readonly seed: number
  /** How many roles are asked, of five. */
  readonly roles: number
}): Promise<Outcome> {
  const { whole, api, put, seed } = options
  const draw = drawFrom(seed)
  const graph = scatter(samplePart(whole, draw), draw)
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => !notOfTheGraph.includes(name),
  )
  const askers = draw.some(Object.entries(askersIn(graph)), options.roles)
  const told: Told[] = []
  let [compared, refused] = [0, 0]
  for (const [role, viewer] of askers) {
    const way = draw.one(waysToDiffer)
    const other = differing(graph, { hidden: hiddenFrom(graph, viewer), way, draw })
    const questions = roots.map((field) =>
      questionFor('query', field, { schema, graph, draw, seed, shapes: 1, hostile: 0 }),
    )
    const answers: string[][] = []
    for (const each of [graph, other]) {
      await put(each)
      api.hold(each)
      const found: string[] = []
      for (const question of questions) found.push(await api.ask(viewer, question))
      answers.push(found)
    }
    questions.forEach((question, at) => {
      const pair = [answers[0]?.[at] ?? '', answers[1]?.[at] ?? ''] as const
      compared++
      if (!pair[0].includes('"data":{')) refused++
      if (pair[0] !== pair[1]) told.push({ seed, role, way, question, answers: pair })
    })
  }
  return { compared, refused, told }
}

/** Says in some lines what a question told: where the two answers part. */
export function describeTold({ seed, role, way, question, answers: [one, other] }: Told): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const part = (text: string) => text.slice(Math.max(0, at - 160), at + 120)
  return `${question.field} as ${role}, hidden things ${way}, seed ${seed}\n  ${part(one)}\n  ${part(other)}`
}
