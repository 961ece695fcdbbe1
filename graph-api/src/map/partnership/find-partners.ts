import type { Graph } from '../../database/graph.ts'
import { isId } from '../../shared/ids.ts'
import { findPartnersOf } from './statements.ts'

/** So many partners are listed; all are counted. */
const mostListed = 100

export interface Partners {
  readonly total: number
  readonly partners: readonly Partner[]
}

/** An organisation that another does something with now, and what. */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly kind: Awaited<ReturnType<typeof read>>['partners'][number]['kind']
  readonly things: Awaited<ReturnType<typeof read>>['partners'][number]['things']
}

async function read(graph: Graph, id: string) {
  const [row] = await graph.read(findPartnersOf, { id, onDay: graph.today(), limit: mostListed })
  return row ?? { partners: [], total: 0 }
}

/** Whom an organisation works with today, those it does most with first; nobody where it is not seen. */
export async function findPartners(graph: Graph, organisationId: string): Promise<Partners> {
  return isId(organisationId) ? read(graph, organisationId) : { partners: [], total: 0 }
}
