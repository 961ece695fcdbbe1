import { useLanguage } from '../language/LanguageContext.tsx'
import type { Synergy } from './queries.ts'

/** One sentence that says why, from the best gain of each side. It names what is sought, never what kind of thing meets it. */
export const useSentence = (): ((synergy: Synergy) => string) => {
  const { t } = useLanguage()
  const { sought, sentence } = t.synergies
  // OTHER: nobody has said what kind of thing it is.
  const named = (kind: keyof typeof sought | 'OTHER') => (kind === 'OTHER' ? null : sought[kind])
  return ({ known, organisation, youGain, theyGain, reasons }) => {
    if (known) return t.synergies.known(organisation.name)
    const [yours] = youGain
    const [theirs] = theyGain
    if (yours && theirs) return sentence.both(named(yours.need.kind), named(theirs.need.kind))
    if (yours) return sentence.yours(named(yours.need.kind), yours.need.kind === yours.offer.kind)
    if (theirs) return sentence.theirs(named(theirs.need.kind), theirs.need.kind === theirs.offer.kind)
    const [reason] = reasons
    return reason ? t.synergies.way[reason.way] : sentence.shared
  }
}
