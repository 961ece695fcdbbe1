import { questionLimits } from '../matching/groups/weights.ts'
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
 * Questions near one that has no answer, the nearest first: of a theme its broader ones; else hopes, worries or needs that are
 * much the same, then the themes it is filed under, then what is less like it, and what that is about.
 */
export function questionsNear(asked: AroundText, { facts, texts }: { facts: Facts; texts: Texts }): string[] {
  const { around } = asked
  if (around.label === 'Theme') return [...(facts.themes.get(around.id)?.broaderIds ?? [])]
  const about = textsAbout(asked, texts)
  const kind = around.label === 'Need' ? 'need' : 'motivation'
  const like = around.label === 'Challenge' ? [] : [...(about.texts.get(kind) ?? [])]
  const near = like.sort((x, y) => y.chance - x.chance || (x.text.id < y.text.id ? -1 : 1)).slice(0, triedOfEach)
  const much = near.filter(({ chance }) => chance >= questionLimits.least[around.label][kind])
  const byWeight = [...about.themes].sort(([one, x], [other, y]) => y - x || (one < other ? -1 : 1))
  const themes = byWeight.slice(0, triedOfEach).map(([id]) => id)
  const filed = themes.filter((id) => around.ownThemeIds.includes(id))
  return [...new Set([...much.map(({ text }) => text.id), ...filed, ...near.map(({ text }) => text.id), ...themes])]
}
