import { fold } from '../words/fold.ts'

const answer = '(ja|japp|jo|nej|nej tack|nix|inga|inget|ingen|ingenting|inte|yes|no|nope|no thanks|none|nothing|not)'
const what = '( (speciellt|sarskilt|sarskilda|behov|onskemal|erbjudanden|in particular|needs|wishes|offers|special))?'
const now =
  '( (just nu|nu|for narvarande|for tillfallet|i nulaget|i dagslaget|idag|i dag|an|an sa lange|annu|vad vi vet|som vi vet|' +
  'at present|at the moment|right now|for now|now|currently|yet|today|so far))?'
const pattern = new RegExp(`^${answer}${what}${now}$`)

/** True for a text that answers whether there is something, and says nothing of what: "Ja", "Nej", "Ingenting just nu". */
export const saysNothing = (text: string): boolean => text.length < 60 && pattern.test(fold(text))
