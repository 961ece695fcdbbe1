import type { Messages } from '../language/sv.ts'
import type { ContactOrigin } from '../routes-of.ts'
import type { About, Evidence } from './queries.ts'

/** In characters: what is quoted of a long text. */
const longestQuote = 160

const shortened = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longestQuote) return plain.replace(/[.]$/, '')
  const cut = plain.slice(0, longestQuote)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,.;:]$/, '')} …`
}

/** What something is called, or how its text begins. */
export const titleOfAbout = (about: About): string =>
  'text' in about ? about.text : 'title' in about ? about.title : 'name' in about ? about.name : ''

/** What speaks for the two, in one or two sentences: the best gain of each side, else the surest reason. */
const fromSynergy = (t: Messages, synergy: Evidence['synergy']): string | null => {
  const { draft } = t.contacts
  const [ours] = synergy?.youGain ?? []
  const [theirs] = synergy?.theyGain ?? []
  const theirNeed = theirs ? ([shortened(theirs.need.text), shortened(theirs.offer.text)] as const) : null
  if (ours) {
    const first = draft.weSeek(shortened(ours.need.text), shortened(ours.offer.text))
    return theirNeed ? `${first}\n\n${draft.also(...theirNeed)}` : first
  }
  if (theirNeed) return draft.theySeek(...theirNeed)
  const [reason] = synergy?.reasons ?? []
  return reason ? draft.way[reason.way](shortened(reason.yoursMarked.text), shortened(reason.theirsMarked.text)) : null
}

const fromAbout = (t: Messages, origin: ContactOrigin, evidence: Evidence): string | null => {
  const { draft } = t.contacts
  const { theirs, ours } = evidence
  if (!theirs) return null
  const title = shortened(titleOfAbout(theirs))
  if (theirs.__typename === 'Need') return draft.need(title)
  if (theirs.__typename === 'Offer') return draft.offer(title)
  if (theirs.__typename === 'Person') return draft.person(title)
  if (theirs.__typename !== 'Initiative') return null
  return origin === 'PARALLEL' && ours ? draft.parallel(title, shortened(titleOfAbout(ours))) : draft.initiative(title)
}

/** The message as it is begun for somebody, from what the two have said: all of it can be changed. */
export const draftOf = (t: Messages, origin: ContactOrigin, evidence: Evidence): string => {
  const { draft } = t.contacts
  const asksOfAll = fromAbout(t, origin, evidence)
  const reason = asksOfAll ?? fromSynergy(t, evidence.synergy) ?? draft.organisation
  const name = evidence.asking?.name
  return [`${draft.hello}\n${reason}`, draft.end, ...(name ? [draft.signed(name)] : [])].join('\n\n')
}

/** What the message is about: what was named, and what of the two it quotes. */
export const aboutIdsOf = (origin: ContactOrigin, named: readonly string[], evidence: Evidence): string[] => {
  const [ours] = evidence.synergy?.youGain ?? []
  const [theirs] = evidence.synergy?.theyGain ?? []
  const quoted = [ours?.need.id, ours?.offer.id, theirs?.need.id, theirs?.offer.id].flatMap((id) => (id ? [id] : []))
  return named.length > 0 || origin !== 'SYNERGY' ? [...named] : quoted
}
