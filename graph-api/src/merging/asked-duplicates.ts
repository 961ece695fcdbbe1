import type { Graph } from '../database/graph.ts'
import { type Duplicates, findDuplicates } from './find-duplicates.ts'
import type { Mergeable } from './model.ts'

const asked = new WeakMap<Graph, Map<Mergeable | null, Promise<Duplicates>>>()

/**
 * As `findDuplicates` of one kind, or of all for null; found once a request, since the list and whether there is more are fields
 * of their own.
 * @param graph of one request: what was found holds as long as that
 * @throws NotAllowedError for everybody but coordinators
 */
export function findAskedDuplicates(graph: Graph, label: Mergeable | null): Promise<Duplicates> {
  const ofRequest = asked.get(graph) ?? new Map<Mergeable | null, Promise<Duplicates>>()
  asked.set(graph, ofRequest)
  const found = ofRequest.get(label) ?? findDuplicates(graph, { label })
  ofRequest.set(label, found)
  return found
}
