import { mayDoEverything } from '../shared/rights.ts'
import type { Viewer } from '../shared/viewer.ts'

/** Which merge moved a relationship is told by the merges, which stay. */
const forNobody = ['movedBy']

/**
 * What of a relationship's properties is in a file only for who speaks for the organisation that it leads from, and for who may
 * do everything: as GraphQL tells it.
 */
export const forItsSide: Readonly<Record<string, readonly string[]>> = { MEMBER_OF: ['reason'] }

interface Link {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A relationship as a file holds it for a viewer. */
export function linkOf({ properties, ...link }: Link, viewer: Viewer): Link {
  const isTheirs = mayDoEverything(viewer.role) || viewer.organisationIds.includes(link.from)
  const left = [...forNobody, ...(isTheirs ? [] : (forItsSide[link.type] ?? []))]
  return {
    ...link,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !left.includes(name))),
  }
}
