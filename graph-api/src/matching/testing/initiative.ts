import type { ParallelInitiative } from '../parallels/initiative.ts'

/** An initiative of an organisation of its own, of which nothing is known but what is given. For tests. */
export function sampleParallelInitiative(id: string, known: Partial<ParallelInitiative> = {}): ParallelInitiative {
  return {
    id,
    title: id,
    ownerIds: [`org-${id}`],
    organisationIds: [`org-${id}`],
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
    ...known,
  }
}
