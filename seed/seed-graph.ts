import type { Graph } from '@mellanrum/graph-api/database/graph'
import { readDemo } from './demo.ts'
import { loadAudiences } from './load-audiences.ts'
import { loadChallenges, loadCommitments } from './load-challenges.ts'
import { loadCollaborations } from './load-collaborations.ts'
import { loadGatherings, loadReflections } from './load-gatherings.ts'
import { loadInitiatives } from './load-initiatives.ts'
import { loadMiniNetworks } from './load-mini-networks.ts'
import { loadDrivers, loadMotivationLinks, loadSourceMotivations } from './load-motivations.ts'
import { loadNeeds, loadOffers } from './load-needs-offers.ts'
import { loadOrganisations } from './load-organisations.ts'
import { loadPartnershipLayout } from './load-partnership-layout.ts'
import { loadPeople } from './load-people.ts'
import { loadPlaces } from './load-places.ts'
import { loadStories } from './load-stories.ts'
import { loadThemes } from './load-themes.ts'
import type { Seeding } from './seeding.ts'
import { readSource } from './source.ts'

/** In the order in which one refers to another: what is referred to comes first. */
const steps: readonly (readonly [sentence: string, load: (seeding: Seeding) => Promise<void>])[] = [
  ['themes', loadThemes],
  ['places', loadPlaces],
  ['audiences', loadAudiences],
  ['climate challenges', loadChallenges],
  ['hopes and concerns', loadSourceMotivations],
  ['organisations', loadOrganisations],
  ['commitments', loadCommitments],
  ['people', loadPeople],
  ['initiatives', loadInitiatives],
  ['drivers', loadDrivers],
  ['who shares hopes and concerns', loadMotivationLinks],
  ['gatherings', loadGatherings],
  ['reflections', loadReflections],
  ['needs', loadNeeds],
  ['offers', loadOffers],
  ['collaborations', loadCollaborations],
  ['mini-networks', loadMiniNetworks],
  ['stories', loadStories],
  ['the map of the partnership', loadPartnershipLayout],
]

export interface SeedOptions {
  readonly graph: Graph
  /** Whether the invented partnership comes with the source's own material. */
  readonly demo: boolean
  onProgress?(sentence: string): void
}

/** Brings the texts of the invented partnership up to date, as far as it is there and nobody has changed them. */
export async function renewDemo(graph: Graph): Promise<void> {
  const seeding: Seeding = { graph, source: readSource(), demo: readDemo(), onlyTexts: true }
  for (const [, load] of steps) if (load !== loadPartnershipLayout) await load(seeding)
}

/** Writes what the graph does not have yet of the source and, where wanted, of the invented partnership. */
export async function seedGraph({ graph, demo, onProgress }: SeedOptions): Promise<void> {
  const seeding: Seeding = { graph, source: readSource(), demo: demo ? readDemo() : null, onlyTexts: false }
  for (const [what, load] of steps) {
    onProgress?.(`Adding ${what}`)
    await load(seeding)
  }
}
