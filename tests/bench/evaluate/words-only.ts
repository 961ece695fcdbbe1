import type { ParallelInitiative } from '@mellanrum/graph-api/matching/parallels/initiative'
import { sampleParallelInitiative } from '@mellanrum/graph-api/matching/testing/initiative'

/** An initiative of which nothing is known but its words. */
export function wordsOnly(id: string): ParallelInitiative {
  return sampleParallelInitiative(id, { title: '', ownerIds: [], organisationIds: [] })
}
