import type { Graph } from '../database/graph.ts'
import type { EncodedText } from '../matching/meaning/model.ts'
import { type GapFound, questionsNear } from './nearest-question.ts'
import { modelProposals, type ProposalModel } from './proposals.ts'
import * as statements from './statements.ts'
import type { Known } from './stored-suggestions.ts'
import type { SuggestionRecord } from './suggestion.ts'
import { SuggestionStore } from './suggestion-store.ts'

/** Mini-networks are composed when somebody asks for them, and stored so that they can be pointed at. */
export class ProposalStore {
  private readonly store: SuggestionStore

  constructor(
    private readonly graph: Graph,
    private readonly encodedOf: (id: string) => EncodedText | undefined,
  ) {
    this.store = new SuggestionStore(graph, 'mini-network')
  }

  open(): Promise<void> {
    return this.store.open()
  }

  async propose(aroundId: string, first: number, known: Known): Promise<string[]> {
    return this.put((await this.around(aroundId, known))?.model.propose(first) ?? [])
  }

  async compose(aroundId: string, memberIds: readonly string[], known: Known): Promise<string | null> {
    const record = (await this.around(aroundId, known))?.model.compose(memberIds)
    return record ? ((await this.put([record]))[0] ?? null) : null
  }

  async replace(
    aroundId: string,
    of: { readonly memberIds: readonly string[]; readonly goneId: string; readonly first: number },
    known: Known,
  ): Promise<string[]> {
    const { memberIds, goneId, first } = of
    return this.put((await this.around(aroundId, known))?.model.replace(memberIds, goneId, first) ?? [])
  }

  /** Null where there is no such thing. */
  async gap(aroundId: string, known: Known & { readonly most: number }): Promise<GapFound | null> {
    const asked = await this.around(aroundId, known)
    return asked ? { missing: asked.model.gap() ?? null, ...questionsNear(asked.text, known) } : null
  }

  private async around(id: string, { facts, texts, model: engine }: Known) {
    const [around] = await this.graph.read(statements.readAround, { id })
    if (!around) return undefined
    const text = { around, encoded: this.encodedOf(id) }
    const model: ProposalModel = modelProposals(text, { facts, texts, engine })
    return { text, model }
  }

  private async put(records: readonly SuggestionRecord[]): Promise<string[]> {
    await this.store.put(records)
    return records.map(({ id }) => id)
  }
}
