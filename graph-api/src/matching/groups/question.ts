import type { MatchKind, MatchText } from '../network/match-text.ts'
import type { TextMatch } from '../pairs/text-matches.ts'
import type { Candidate } from './objective.ts'
import { declaredAnswer } from './question-worth.ts'
import { questionLimits } from './weights.ts'

/** What a mini-network gathers around. */
export interface Question {
  readonly id: string
  readonly label: 'Need' | 'Motivation' | 'Theme' | 'Challenge'
  /** Its themes and all narrower ones. */
  readonly themeIds: readonly string[]
  /** Those it names itself. */
  readonly ownThemeIds: readonly string[]
  /** Who holds, supports, seeks or is committed to it. */
  readonly organisationIds: readonly string[]
}

/**
 * How an organisation stands to a question: it holds it (or is committed to it, or seeks it) · shares it, by a hope, a worry
 * or a need about the same · runs or has done something about it · answers it by an initiative that says so · offers what it calls
 * for · works with the same theme, and so may like to be asked (`invitationsTo`).
 */
export type TieType = 'holds' | 'shares' | 'runs' | 'has_done' | 'answers' | 'offers' | 'same_theme'

export interface Tie {
  readonly organisationId: string
  readonly way: TieType
  /** The hope, worry, need, initiative or offer that ties it to the question; the question itself where it holds it. */
  readonly textId: string
  /** How surely, 0 to 1. */
  readonly strength: number
  /** That it is only said to answer (`corroboratedBy`). */
  readonly isOnlyDeclared?: boolean
}

/** Ties that give a reason to come, and ties that bring something. Who runs something about it does both. */
const givesStake = new Set<TieType>(['holds', 'shares', 'runs', 'answers', 'same_theme'])
const givesHelp = new Set<TieType>(['runs', 'has_done', 'answers', 'offers'])

/** How much an organisation has at stake in a question and brings to it, by the strongest of its ties, 0 to 1; whether it holds it. */
export function roleIn(
  ties: readonly Tie[],
): Pick<Candidate, 'stake' | 'holds' | 'help' | 'stakeBy' | 'helpBy' | 'ties'> {
  const strongest = (of: readonly Tie[], ways: ReadonlySet<TieType>) =>
    of.reduce<Tie | null>((best, tie) => (ways.has(tie.way) && tie.strength > (best?.strength ?? 0) ? tie : best), null)
  const told = ties.filter(({ isOnlyDeclared }) => !isOnlyDeclared)
  const [stake, help] = [strongest(told, givesStake), strongest(ties, givesHelp)]
  return {
    stake: stake?.strength ?? 0,
    stakeBy: stake?.way === 'holds' ? null : (stake?.textId ?? null),
    holds: ties.some(({ way }) => way === 'holds'),
    help: help?.strength ?? 0,
    helpBy: help?.isOnlyDeclared ? declaredAnswer : (help?.textId ?? null),
    ties: 1 - ties.reduce((none, { strength }) => none * (1 - Math.min(mostOfOne, strength)), 1),
  }
}

/** A single tie is never all: who has several is nearer to the question. */
const mostOfOne = 0.9

/** Whether a tie says that the question is its own, too: whoever is asked for its theme need not share it. */
export function sharesQuestion({ way, isOnlyDeclared = false }: Tie): boolean {
  return givesStake.has(way) && way !== 'same_theme' && !isOnlyDeclared
}

/**
 * Everything that ties organisations to a question, the strongest first. A text is about it when it says so, when it is
 * filed under a theme that is asked for, or when it is near enough in words and meaning (`questionLimits`).
 * @param about what each kind of text says to the question, as `TextMatches.about` finds it
 */
export function tiesTo(
  question: Question,
  about: ReadonlyMap<MatchKind, readonly TextMatch[]>,
  facts: {
    /** Texts by id: those filed under the question's themes need not be among the nearest. */
    readonly texts: ReadonlyMap<string, MatchText>
    /** Whether an initiative says that it answers the question. */
    readonly answers: (initiativeId: string) => boolean
    readonly statusOf: (initiativeId: string) => string | null
  },
): Tie[] {
  const matches = new Map([...about.values()].flat().map((match) => [match.text.id, match]))
  const filedUnder = filedFor(question, facts.texts)
  const isCorroborated = corroboratedBy(question, facts)
  const found: Tie[] = question.organisationIds.map((organisationId) => {
    return { organisationId, way: 'holds', textId: question.id, strength: questionLimits.holds[question.label] }
  })
  for (const text of facts.texts.values()) {
    if (text.id === question.id) continue
    const { chance = 0, whole = null } = matches.get(text.id) ?? {}
    const isAnswer = text.kind === 'initiative' && facts.answers(text.id)
    const asFiled = filedUnder(text)
    // What is filed under the question and says it too is about it more surely than by either alone.
    const together = 1 - (1 - asFiled) * (1 - Math.sqrt(chance))
    const saysSo =
      chance >= questionLimits.least[question.label][text.kind] && (whole ?? 1) >= leastWholeFor(question, text)
    const isAbout = saysSo || (asFiled > 0 && together >= questionLimits.filedStrength)
    const isOnlyDeclared = isAnswer && !isAbout && !isCorroborated(text)
    const asDeclared = isOnlyDeclared ? questionLimits.onlyDeclared : questionLimits.answers
    const strength = isAnswer ? 1 - (1 - asDeclared) * (1 - together) : isAbout ? together : 0
    const way = isAnswer ? 'answers' : wayOf(text, facts.statusOf(text.id))
    if (strength === 0) continue
    for (const organisationId of text.holderIds) {
      found.push({ organisationId, way, textId: text.id, strength, isOnlyDeclared })
    }
  }
  return found.sort((x, y) => y.strength - x.strength || (x.textId < y.textId ? -1 : 1))
}

/**
 * Whether more than a claim says that an initiative answers: whoever holds the question runs it, or another organisation answers
 * by an initiative that shares a theme with it. Who has done the same thing has something to say to each other, whatever the
 * question was called.
 */
function corroboratedBy(
  question: Question,
  facts: { readonly texts: ReadonlyMap<string, MatchText>; readonly answers: (initiativeId: string) => boolean },
): (text: MatchText) => boolean {
  const own = new Set(question.organisationIds)
  const answering = [...facts.texts.values()].filter(({ id, kind }) => kind === 'initiative' && facts.answers(id))
  return ({ id, themeIds, holderIds }) =>
    holderIds.some((holder) => own.has(holder)) ||
    answering.some(
      (other) =>
        other.id !== id &&
        other.themeIds.some((theme) => themeIds.includes(theme)) &&
        other.holderIds.some((holder) => !holderIds.includes(holder)),
    )
}

/**
 * Whom else to ask where fewer than three have to do with a question: those whose initiatives are filed under the themes that
 * it names itself, the more surely the fewer texts are filed there and the more their words say so too. Of each organisation
 * the nearest; empty for a question that names no theme of its own.
 */
export function invitationsTo(
  question: Question,
  about: ReadonlyMap<MatchKind, readonly TextMatch[]>,
  facts: { readonly texts: ReadonlyMap<string, MatchText>; readonly isTied: (organisationId: string) => boolean },
): Tie[] {
  const tells = rarity(facts.texts)
  const own = new Set(question.ownThemeIds)
  const chances = new Map((about.get('initiative') ?? []).map(({ text, chance }) => [text.id, chance]))
  const found = new Map<string, Tie>()
  for (const { id, kind, themeIds, holderIds } of facts.texts.values()) {
    if (kind !== 'initiative' || !themeIds.some((theme) => own.has(theme))) continue
    const asFiled = questionLimits.invited * shareOf(themeIds, (theme) => (own.has(theme) ? tells(theme) : 0))
    const strength = 1 - (1 - asFiled) * (1 - Math.sqrt(chances.get(id) ?? 0))
    if (strength < questionLimits.invitedStrength) continue
    for (const organisationId of holderIds) {
      if (facts.isTied(organisationId) || (found.get(organisationId)?.strength ?? 0) >= strength) continue
      found.set(organisationId, { organisationId, way: 'same_theme', textId: id, strength })
    }
  }
  return [...found.values()].sort((x, y) => y.strength - x.strength || (x.textId < y.textId ? -1 : 1))
}

/** How much it tells that two texts are filed under a theme: 1 where no other is, 0 where all are. */
function rarity(texts: ReadonlyMap<string, MatchText>): (themeId: string) => number {
  const filed = new Map<string, number>()
  for (const { themeIds } of texts.values()) for (const id of themeIds) filed.set(id, (filed.get(id) ?? 0) + 1)
  return (id) => 1 - Math.log(filed.get(id) ?? 1) / Math.log(Math.max(2, texts.size))
}

/**
 * How surely a text is about a question by what both are filed under, 0 to 1. A hope's theme was not what was asked for, so it
 * tells the more the fewer texts are filed under it, and of initiatives alone: what else is sought or offered in it is another matter.
 */
function filedFor(question: Question, texts: ReadonlyMap<string, MatchText>): (text: MatchText) => number {
  const [filed, narrower] = [questionLimits.filed[question.label], questionLimits.narrower[question.label]]
  const [themes, own] = [new Set(question.themeIds), new Set(question.ownThemeIds)]
  const isHope = question.label === 'Motivation'
  const tells = isHope ? rarity(texts) : () => 1
  const worth = (id: string) => (own.has(id) ? tells(id) : themes.has(id) ? narrower * tells(id) : 0)
  return ({ themeIds, kind }) => (isHope && kind !== 'initiative' ? 0 : filed * shareOf(themeIds, worth))
}

/** How far a text must point the same way as a whole, −1 to 1. */
function leastWholeFor({ label }: Question, { kind }: MatchText): number {
  const { Motivation, Need } = questionLimits.leastWhole
  if (label === 'Motivation') return Motivation
  return label === 'Need' && kind === 'initiative' ? Need : -1
}

/** How much of what a text is filed under is asked for, 0 to 1: what is filed under much else too may be about that. */
function shareOf(themeIds: readonly string[], askedShare: (id: string) => number): number {
  return themeIds.length === 0 ? 0 : themeIds.reduce((sum, id) => sum + askedShare(id), 0) / themeIds.length
}

/** An initiative that was only thought of brings nothing yet, but whoever thought of it shares the question. */
function wayOf({ kind }: MatchText, status: string | null): TieType {
  if (kind === 'offer') return 'offers'
  if (kind !== 'initiative') return 'shares'
  if (status === 'completed') return 'has_done'
  return status === 'idea' || status === 'planned' ? 'shares' : 'runs'
}
