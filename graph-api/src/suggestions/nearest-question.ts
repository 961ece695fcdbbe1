import { type AroundText, textsAbout } from './around-text.ts'
import type { Facts } from './facts.ts'
import type { ProposalGap } from './proposals.ts'
import type { Texts } from './texts.ts'

/** Why no mini-network is proposed, and where to ask instead: null where nothing near has an answer either. */
export interface GapFound {
  readonly missing: ProposalGap
  readonly nearestId: string | null
}

/** So many questions near one are tried, of each kind. */
const triedOfEach = 4

/**
 * Questions near one that has no answer, the nearest first: of a theme its broader ones, else hopes, worries or needs like
 * it, and then what it is about.
 */
export function questionsNear(asked: AroundText, { facts, texts }: { facts: Facts; texts: Texts }): string[] {
  const { around } = asked
  if (around.label === 'Theme') return [...(facts.themes.get(around.id)?.broaderIds ?? [])]
  const about = textsAbout(asked, texts)
  const like = around.label === 'Challenge' ? [] : about.texts.get(around.label === 'Need' ? 'need' : 'motivation')
  const near = (like ?? []).slice(0, triedOfEach).map(({ text }) => text.id)
  const byWeight = [...about.themes].sort(([one, x], [other, y]) => y - x || (one < other ? -1 : 1))
  return [...near, ...byWeight.slice(0, triedOfEach).map(([id]) => id)]
}
