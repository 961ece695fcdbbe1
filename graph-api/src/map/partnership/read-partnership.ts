import type { Graph } from '../../database/graph.ts'
import type { Partnership, PartnershipTheme } from './model.ts'
import { readPartnershipOn } from './statements.ts'

/** The most organisations on the map: the best linked. */
export const mostOrganisations = 10_000

type Row = Awaited<ReturnType<typeof read>>

async function read(graph: Graph, onDay: string) {
  const [row] = await graph.read(readPartnershipOn, { onDay, limit: mostOrganisations })
  return row ?? { organisations: [], total: 0, things: [], themes: [] }
}

/** All themes above each, nearest first; a cycle ends where it began. */
function broaderOf(themes: Row['themes']): Map<string, string[]> {
  const direct = new Map(themes.map(({ id, broaderIds }) => [id, broaderIds]))
  return new Map(
    themes.map(({ id }) => {
      const above = new Set(direct.get(id))
      for (const broader of above) for (const next of direct.get(broader) ?? []) above.add(next)
      above.delete(id)
      return [id, [...above]]
    }),
  )
}

/** Who does what with whom on a day, as the viewer may see it. One statement. */
export async function readPartnership(graph: Graph, onDay: string): Promise<Partnership> {
  const { organisations, total, things, themes } = await read(graph, onDay)
  const broader = broaderOf(themes)
  return {
    organisations,
    total,
    shared: [...organisations, ...things].every(({ shared }) => shared),
    things: things.map((thing) => ({
      ...thing,
      themeIds: [...new Set(thing.themeIds.flatMap((id) => [id, ...(broader.get(id) ?? [])]))],
    })),
    themes: themes.map(
      ({ id, labelSv, labelEn, focusArea }): PartnershipTheme => ({
        id,
        labelSv: labelSv ?? labelEn ?? '',
        labelEn: labelEn ?? labelSv ?? '',
        focusArea,
        broaderIds: broader.get(id) ?? [],
      }),
    ),
  }
}
