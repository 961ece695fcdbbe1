import { schema } from '@mellanrum/graph-api/schema'
import { drawFrom } from './draw.ts'
import type { OwnApi } from './own-api.ts'
import { askersIn, hiddenFrom, marked, samplePart, scatter } from './random-graph.ts'
import { questionFor } from './random-questions.ts'
import type { StoredGraph } from './stored-graph.ts'

/** So many questions are asked of one graph, which their changes alter, before another takes its place. */
const askedOfOne = 50
/** Stands in every text of what the asker may not see. */
const secret = 'zqhemligt'

/** Rights that are given here alone, and what reads files or minds the machine: not asked by chance. */
const notAsked: readonly string[] = ['addImportPart', 'runImport', 'signInAsDemo']

export interface Finding {
  readonly seed: number
  readonly role: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly answer: string
  readonly wrong: 'an error that nobody expected' | 'a hidden word' | 'a hidden id'
}

/**
 * Asks queries and changes by chance, with values that fit and values that no page would send, as each role in turn. An
 * answer may neither be an unexpected error nor hold anything of what its asker may not see.
 */
export async function fuzz(options: {
  readonly whole: StoredGraph
  readonly api: OwnApi
  readonly put: (graph: StoredGraph) => Promise<void>
  readonly seed: number
  readonly requests: number
  /** Told how far it has come, after each graph. */
  readonly onGraph: (sentence: string) => void
}): Promise<Finding[]> {
  const { whole, api, put, requests, onGraph } = options
  const found: Finding[] = []
  const byRole = new Map<string, number>()
  for (let asked = 0, seed = options.seed; asked < requests; asked += askedOfOne, seed++) {
    const draw = drawFrom(seed)
    const scattered = scatter(samplePart(whole, draw), draw)
    const roles = Object.entries(askersIn(scattered))
    const [role, viewer] = roles[seed % roles.length] ?? draw.one(roles)
    const hidden = hiddenFrom(scattered, viewer)
    const graph = marked(scattered, hidden, secret)
    await put(graph)
    api.hold(graph)
    const askedNow = Math.min(askedOfOne, requests - asked)
    byRole.set(role, (byRole.get(role) ?? 0) + askedNow)
    for (let at = 0; at < askedNow; at++) {
      const kind = draw.percent(50) ? 'query' : 'mutation'
      const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
      const fields = Object.values(type?.getFields() ?? {}).filter(({ name }) => !notAsked.includes(name))
      const { query, variables } = questionFor(kind, draw.one(fields), {
        schema,
        // Without the mark: a word that is told again was not given by the one who asks.
        graph: scattered,
        draw,
        seed,
        shapes: 2,
        hostile: 15,
      })
      const before = api.masked.length
      const answer = await api.ask(viewer, { query, variables })
      const given = JSON.stringify(variables)
      const isTold = [...hidden].some((id) => answer.includes(id) && !given.includes(id))
      const wrong =
        api.masked.length > before
          ? 'an error that nobody expected'
          : answer.includes(secret) && !given.includes(secret)
            ? 'a hidden word'
            : isTold
              ? 'a hidden id'
              : undefined
      if (wrong) found.push({ seed, role, query, variables, answer, wrong })
    }
    const counts = [...byRole].map(([name, count]) => `${name} ${count}`).join(', ')
    onGraph(`seed ${seed}: ${found.length} wrong answers, ${api.masked.length} unexpected errors; ${counts}`)
  }
  return found
}

/** Says in some lines what was wrong with an answer. */
export function describeFinding({ seed, role, query, variables, answer, wrong }: Finding): string {
  const at = Math.max(0, wrong === 'a hidden word' ? answer.indexOf(secret) - 300 : 0)
  const values = JSON.stringify(variables).slice(0, 400)
  return `${wrong} as ${role}, seed ${seed}\n  ${query.slice(0, 200)}\n  ${values}\n  ${answer.slice(at, at + 500)}`
}
