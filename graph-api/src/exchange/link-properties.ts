import { mayDoEverything } from '../shared/rights.ts'
import type { Viewer } from '../shared/viewer.ts'
import type { ExportLink } from './read-network.ts'

/** Which merge moved a relationship is told by the merges, which stay. */
const forNobody = ['movedBy']

/**
 * What of a relationship's properties is in a file only for who speaks for the organisation that it leads from, and for who may
 * do everything: as GraphQL tells it.
 */
export const forItsSide: Readonly<Record<string, readonly string[]>> = { MEMBER_OF: ['reason'] }

/** A relationship as a file holds it for a viewer. */
export function linkOf({ properties, ...link }: ExportLink, viewer: Viewer): ExportLink {
  const isTheirs = mayDoEverything(viewer.role) || viewer.organisationIds.includes(link.from)
  const left = [...forNobody, ...(isTheirs ? [] : (forItsSide[link.type] ?? []))]
  return {
    ...link,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !left.includes(name))),
  }
}
