import { schema } from '@mellanrum/graph-api/schema'
import type { Viewer } from '@mellanrum/graph-api/shared/viewer'
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

interface Bench {
  readonly api: OwnApi
  /** Puts a graph in the database and waits until it is there. */
  readonly put: (graph: StoredGraph) => Promise<void>
}

async function answersOf({ api }: Bench, viewer: Viewer, questions: readonly Question[]): Promise<string[]> {
  const answers: string[] = []
  for (const question of questions) answers.push(await api.ask(viewer, question))
  return answers
}

/**
 * Makes one graph by chance and asks every query field of the schema as each role, of it and of graphs that differ in each way, and
 * only in what that role may not see. The one that they differ from is asked once for all of them.
 * @param options.roles how many roles are asked, of five
 */
export async function compareAnswers(
  options: Bench & { readonly whole: StoredGraph; readonly seed: number; readonly roles: number },
): Promise<Outcome> {
  const { whole, seed } = options
  const draw = drawFrom(seed)
  const graph = scatter(samplePart(whole, draw), draw)
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => !notOfTheGraph.includes(name),
  )
  const hold = async (held: StoredGraph) => {
    await options.put(held)
    options.api.hold(held)
  }
  await hold(graph)
  const asked = []
  for (const [role, viewer] of draw.some(Object.entries(askersIn(graph)), options.roles)) {
    const questions = roots.map((field) =>
      questionFor('query', field, { schema, graph, draw, seed, shapes: 1, hostile: 0 }),
    )
    asked.push({ role, viewer, questions, answers: await answersOf(options, viewer, questions) })
  }
  const told: Told[] = []
  let [compared, refused] = [0, 0]
  for (const { role, viewer, questions, answers } of asked) {
    for (const way of waysToDiffer) {
      await hold(differing(graph, { hidden: hiddenFrom(graph, viewer), way, draw }))
      const others = await answersOf(options, viewer, questions)
      questions.forEach((question, at) => {
        const pair = [answers[at] ?? '', others[at] ?? ''] as const
        compared++
        if (!pair[0].includes('"data":{')) refused++
        if (pair[0] !== pair[1]) told.push({ seed, role, way, question, answers: pair })
      })
    }
  }
  return { compared, refused, told }
}

/** Says in some lines what a question told: where the two answers part. */
export function describeTold({ seed, role, way, question, answers: [one, other] }: Told): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const part = (text: string) => text.slice(Math.max(0, at - 160), at + 120)
  const asked = JSON.stringify(question).slice(0, 400)
  return `${question.field} as ${role}, hidden things ${way}, seed ${seed}: ${asked}\n  ${part(one)}\n  ${part(other)}`
}
