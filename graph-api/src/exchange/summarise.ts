import type { Plan, ValueProblemCode } from './plan/model.ts'

export interface Counted {
  readonly name: string
  readonly count: number
}

/** What is wrong with the values of one column, all of one sort. */
export interface ProblemSummary {
  readonly code: ValueProblemCode
  readonly file: string
  readonly column: string
  readonly count: number
  readonly firstRow: number
  readonly samples: readonly string[]
}

export interface PlanSummary {
  readonly things: readonly Counted[]
  readonly mentioned: readonly Counted[]
  readonly links: readonly Counted[]
  readonly problems: readonly ProblemSummary[]
}

/** A plan in numbers, for a page or a terminal. */
export function summarise(plan: Plan): PlanSummary {
  const created = plan.things.filter((thing) => thing.action === 'create')
  const restored = plan.restored.things.filter(({ action }) => action === 'create')
  return {
    things: counted([...created.map(({ kind }) => kind), ...restored.map(({ label }) => kindOfLabel(label))]),
    mentioned: counted(created.filter((thing) => thing.mentioned).map((thing) => thing.kind)),
    links: counted([...plan.links, ...plan.restored.links].map(({ type }) => type)),
    problems: problemsOf(plan),
  }
}

/** As events and pages write a label: `mini_network`. */
const kindOfLabel = (label: string) => label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()

function counted(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}

function problemsOf({ problems }: Plan): ProblemSummary[] {
  const groups = new Map<string, Omit<ProblemSummary, 'samples' | 'count'> & { samples: string[]; count: number }>()
  for (const { code, file, column, row, value } of problems) {
    const key = `${code}|${file}|${column}`
    const group = groups.get(key) ?? { code, file, column, count: 0, firstRow: row, samples: [] }
    group.count += 1
    if (group.samples.length < 3 && !group.samples.includes(value)) group.samples.push(value.slice(0, 120))
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}
