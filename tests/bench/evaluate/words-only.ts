import type { ParallelInitiative } from '@mellanrum/graph-api/matching/parallels/initiative'

/** An initiative of which nothing is known but its words. */
export function wordsOnly(id: string): ParallelInitiative {
  return {
    id,
    title: '',
    ownerIds: [],
    organisationIds: [],
    parentId: null,
    themeIds: [],
    motivationIds: [],
    needIds: [],
    offerIds: [],
    placeId: null,
    audienceIds: [],
    startsOn: null,
    endsOn: null,
    status: null,
  }
}
