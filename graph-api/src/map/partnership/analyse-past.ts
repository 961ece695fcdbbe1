import type { Analysis, AnalysisSummary } from './analyse.ts'
import { linesBetween } from './drawn-lines.ts'
import { sizesInOrder } from './group-numbers.ts'
import { countThings, joinLines, neighboursOf } from './lines.ts'
import type { Partnership } from './model.ts'

/** A partnership on a day gone by, in today's groups: the map shows what was, where it stands today. */
export function analysePast(partnership: Partnership, today: AnalysisSummary): Analysis {
  const lines = joinLines(partnership)
  const neighbours = neighboursOf(partnership.organisations.length, lines)
  const groupOf = new Map(today.partnership.organisations.map(({ id }, index) => [id, today.groups[index] ?? -1]))
  const at = new Map(partnership.organisations.map(({ id }, index) => [id, index]))
  const hubOf = (index: number) => at.get(today.partnership.organisations[index]?.id ?? '') ?? -1
  const groups = partnership.organisations.map(({ id }) => groupOf.get(id) ?? -1)
  const things = countThings(partnership, lines)
  return {
    partnership: { ...partnership, themes: today.partnership.themes },
    lines,
    neighbours,
    partners: neighbours.map((list) => list.length),
    things: things.ofEach,
    network: today.network,
    groups,
    names: today.names.map((name) => ({ ...name, hub: hubOf(name.hub) })),
    sizes: sizesInOrder(groups, today.names.length),
    between: linesBetween(groups, lines),
    holders: [],
    figures: {
      organisations: partnership.total,
      things: things.all,
      lines: lines.length,
      groups: today.figures.groups,
      alone: neighbours.filter((list) => list.length === 0).length,
      parts: 0,
      cutOff: 0,
    },
  }
}
