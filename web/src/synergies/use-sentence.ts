import { useLanguage } from '../language/LanguageContext.tsx'
import type { Synergy } from './queries.ts'

/** One sentence that says why, from the best gain of each side. It names what is sought, never what kind of thing meets it. */
export const useSentence = (): ((synergy: Synergy) => string) => {
  const { t } = useLanguage()
  const { sought, sentence } = t.synergies
  return ({ known, organisation, youGain, theyGain, reasons }) => {
    if (known) return t.synergies.known(organisation.name)
    const [yours] = youGain
    const [theirs] = theyGain
    if (yours && theirs) return sentence.both(sought[yours.need.kind], sought[theirs.need.kind])
    if (yours) return sentence.yours(sought[yours.need.kind], yours.need.kind === yours.offer.kind)
    if (theirs) return sentence.theirs(sought[theirs.need.kind], theirs.need.kind === theirs.offer.kind)
    const [reason] = reasons
    return reason ? t.synergies.way[reason.way] : sentence.shared
  }
}
