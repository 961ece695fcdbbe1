import type { Graph } from '../database/graph.ts'
import type { Facts, Touched } from './facts.ts'
import { ParallelStore } from './parallel-store.ts'
import { currentWeights } from './ratings.ts'
import { ringRecords } from './ring-records.ts'
import * as statements from './statements.ts'
import { modelVersion } from './suggestion.ts'
import { SuggestionStore } from './suggestion-store.ts'
import type { SynergyModel } from './synergy-lists.ts'
import { SynergyStore } from './synergy-store.ts'
import type { Texts } from './texts.ts'

export interface RefreshProgress {
  readonly done: number
  readonly total: number
}

/** The graph as the matcher has read it, and the scores over it. */
export interface Known {
  readonly facts: Facts
  readonly texts: Texts
  readonly model: SynergyModel
}

/** What the matcher writes of synergies, parallels and rings; proposals are written when they are asked for. */
export class StoredSuggestions {
  private readonly synergies: SynergyStore
  private readonly parallels: ParallelStore
  private readonly rings: SuggestionStore

  constructor(private readonly graph: Graph) {
    this.synergies = new SynergyStore(graph)
    this.parallels = new ParallelStore(graph)
    this.rings = new SuggestionStore(graph, 'ring')
  }

  /** Scores everything anew and stores what differs. */
  async rebuild(known: Known, onProgress?: (progress: RefreshProgress) => void): Promise<void> {
    const { facts, texts } = known
    const total = facts.organisations.size
    await this.synergies.rebuild(known, (done) => onProgress?.({ done, total }))
    await this.rings.open()
    await this.parallels.rebuild(facts, texts)
    await this.rings.replace(ringRecords(facts, texts.matches))
  }

  /** Lets go of the texts: the next change scores all parallels anew, unless everything is before. */
  forgetTexts(): void {
    this.parallels.forgetTexts()
  }

  /** Scores what a change has touched, and stores what differs. */
  async update(known: Known, touched: Touched): Promise<void> {
    const { facts, texts } = known
    await this.synergies.update(known, touched.organisationIds)
    await this.parallels.update(facts, texts, initiativesTouched(facts, touched))
    if ([...touched.textIds].some((id) => /^(nee|off|org)_/.test(id))) {
      await this.rings.replace(ringRecords(facts, texts.matches))
    }
  }

  /** Notes how far the graph's events are in what is stored, and by which weights. */
  async writeState(facts: Facts, lastEventId: string): Promise<void> {
    const { weights } = currentWeights(facts.verdicts, facts.resetAt)
    const { coverage, inequality, mostShown } = this.synergies.figures(facts)
    await this.graph.write((transaction) =>
      transaction.run(statements.writeState, {
        modelVersion,
        lastEventId,
        partNames: Object.keys(weights),
        partWeights: Object.values(weights),
        coverage,
        inequality,
        mostShown,
      }),
    )
  }
}

/** Initiatives to score anew: those that changed, and those whose leaders' needs, offers or collaborations did. */
function initiativesTouched(facts: Facts, { initiativeIds, organisationIds }: Touched): Set<string> {
  const touched = new Set(initiativeIds)
  for (const { id, leadIds } of facts.initiatives.values())
    if (leadIds.some((lead) => organisationIds.has(lead))) touched.add(id)
  return touched
}
