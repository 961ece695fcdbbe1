import { tokenise } from '../text/tokenise.ts'

/** Two kinds of thing that are never mistaken for each other: money, and figures about something. */
export type StatementKind = 'money' | 'figures'
const kinds: readonly StatementKind[] = ['money', 'figures']

const CUES: Readonly<Record<StatementKind, RegExp>> = {
  money:
    /^(lån|lånet|bidrag|bidraget|pengar|ersättning|stipendi\p{L}*|\p{L}*finansiering\p{L}*|sådd\p{L}*|\p{L}*kredit\p{L}*|loans?|grants?|funding|money)$/u,
  figures:
    /^(statistik\p{L}*|siffror|uppgifter|uppgift|register|förteckning\p{L}*|\p{L}*data|\p{L}*värden|\p{L}*räkningar|\p{L}*räknare|\p{L}*prover|\p{L}*analyser|\p{L}*vägningar|\p{L}*enkät\p{L}*|översikt\p{L}*|statistics|figures|data|surveys?|kunskap\p{L}*|knep)$/u,
}

/** A statement says in its first words what is sought or offered: "Lån till …", "Två års siffror på …". */
const openingWords = 4

interface SaidKinds {
  /** What is sought or offered, where the opening says so. */
  readonly kind: StatementKind | null
  readonly speaksOf: ReadonlySet<StatementKind>
}

/** What kind of thing a need or an offer is about, and which kinds it speaks of anywhere. */
export function kindsIn(text: string): SaidKinds {
  const words = tokenise(text).map(({ word }) => word)
  const kindOf = (word: string) => kinds.find((kind) => CUES[kind].test(word)) ?? null
  const opening = words.slice(0, openingWords).map(kindOf)
  return {
    kind: opening.find((kind) => kind !== null) ?? null,
    speaksOf: new Set(words.map(kindOf).filter((kind) => kind !== null)),
  }
}

/**
 * Tells whether a need and an offer may be the same kind of thing: not where one is money or figures and the other does
 * not speak of it. A loan for solar panels does not answer whoever seeks a roof for them. Texts are read once each.
 */
export function createKindsAgree(): (need: string, offer: string) => boolean {
  const known = new Map<string, SaidKinds>()
  const kindsOf = (text: string) => {
    const before = known.get(text)
    if (before) return before
    const made = kindsIn(text)
    known.set(text, made)
    return made
  }
  return (need, offer) => {
    const [sought, offered] = [kindsOf(need), kindsOf(offer)]
    const answered = sought.kind === null || offered.speaksOf.has(sought.kind)
    return answered && (offered.kind === null || sought.speaksOf.has(offered.kind))
  }
}
