import { questionLimits } from '../matching/groups/weights.ts'
import type { TextMatch } from '../matching/pairs/text-matches.ts'
import { type AroundText, textsAbout } from './around-text.ts'
import type { Facts } from './facts.ts'
import type { ProposalGap } from './proposals.ts'
import type { Texts } from './texts.ts'

/** So many questions near one are tried, of each kind. */
export const candidatesPerLabel = 4

/** So many that are far from it are tried, where nothing near has an answer. */
const farCandidates = 12

/** So many hopes, worries or needs are asked for at first; more where the viewer may not see enough of them. */
export const questionsAskedFirst = 24

/** How like a question another is: much the same, near, or only the nearest there is. */
export type Nearness = 'much' | 'near' | 'far'

/** Hopes, worries or needs near a question, and themes, the nearest first, whoever may see them. */
export interface NearQuestions {
  readonly texts: readonly { readonly id: string; readonly nearness: Nearness }[]
  /** `filed`: that the question itself is filed under. */
  readonly themes: readonly { readonly id: string; readonly filed: boolean }[]
}

/** Why no mini-network is proposed, and where one could ask instead. */
export interface GapFound extends NearQuestions {
  /** Null where something is proposed. */
  readonly missing: ProposalGap | null
}

/**
 * Questions near one that has no answer: of a theme its broader ones; else hopes, worries or needs that say something like it,
 * and what it is filed under; of a need also what those are about. After those that are near stand those that are not, by the
 * whole texts' cosine: of fear alone nothing says anything like it, and still it leads somewhere, which is said to be far.
 * @param sources.most so many hopes, worries or needs at most
 */
export function questionsNear(
  asked: AroundText,
  { facts, texts, most }: { readonly facts: Facts; readonly texts: Texts; readonly most: number },
): NearQuestions {
  const { around } = asked
  if (around.label === 'Theme') {
    const broader = facts.themes.get(around.id)?.broaderIds ?? []
    return { texts: [], themes: broader.map((id) => ({ id, filed: true })) }
  }
  const about = textsAbout(asked, texts, most)
  const kind = around.label === 'Need' ? 'need' : 'motivation'
  const like = around.label === 'Challenge' ? [] : [...(about.texts.get(kind) ?? [])]
  const { near: limits } = questionLimits
  const isNear = ({ chance, whole }: TextMatch) =>
    (chance >= limits.chance && (whole ?? 1) >= limits.leastWhole) || (whole ?? 0) >= limits.whole
  const least = around.label === 'Challenge' ? 0 : questionLimits.least[around.label][kind]
  const byChance = (x: TextMatch, y: TextMatch) => y.chance - x.chance || (x.text.id < y.text.id ? -1 : 1)
  const byWhole = (x: TextMatch, y: TextMatch) => (y.whole ?? 0) - (x.whole ?? 0) || byChance(x, y)
  const near = like.filter(isNear).sort(byChance)
  const far = like.filter((match) => !isNear(match)).sort(byWhole)
  const byWeight = [...about.themes].sort(([one, x], [other, y]) => y - x || (one < other ? -1 : 1))
  const themes = byWeight.map(([id]) => ({ id, filed: around.ownThemeIds.includes(id) }))
  return {
    texts: [
      ...near.map(({ text, chance }) => ({
        id: text.id,
        nearness: chance >= least ? ('much' as const) : ('near' as const),
      })),
      ...far.map(({ text }) => ({ id: text.id, nearness: 'far' as const })),
    ].slice(0, most),
    // Fear is of no field of work, though what is nearest to it stands in one.
    themes: around.label === 'Motivation' ? themes.filter(({ filed }) => filed) : themes,
  }
}

/**
 * Which are tried, nearest first: what is much the same, the themes that it is filed under, what is less like it, what that is
 * about, and at last what is far from it.
 */
export function nearestFirst({ texts, themes }: NearQuestions): { readonly id: string; readonly isFar: boolean }[] {
  const near = texts.filter(({ nearness }) => nearness !== 'far').slice(0, candidatesPerLabel)
  const about = themes.slice(0, candidatesPerLabel)
  const much = near.filter(({ nearness }) => nearness === 'much')
  const filed = about.filter((theme) => theme.filed)
  const ids = new Set([...much, ...filed, ...near, ...about].map(({ id }) => id))
  const far = texts.filter(({ id, nearness }) => nearness === 'far' && !ids.has(id)).slice(0, farCandidates)
  return [...[...ids].map((id) => ({ id, isFar: false })), ...far.map(({ id }) => ({ id, isFar: true }))]
}
