import { stemWord } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { isEverydayStem } from './word-forms.ts'

const SHORTEST_COMPOUND = 6
const SHORTEST_PART = 3

/**
 * Parts that Swedish compounds are made of so often that they need not stand alone anywhere in a small network to be
 * known. Stems.
 */
const COMMON_PARTS: ReadonlySet<string> = new Set(
  (
    'utrustning verktyg plats platser lager lokal hus rum bil bilar buss båt cykel cyklar väg vägar nät verk tak sol vind ' +
    'värme vatten mat kök skola skol barn lärare ledare rådgivare ägare bygg trä virke odling mark skog åker gård park ' +
    'batteri ladda energi effekt mäta mät mätare givare maskin material plast låda lådor kläder möbler möte möten ' +
    'cirkel studie språk data klimat avfall rest återbruk lunch svinn bank pengar lån finansiering bidrag skift natt dag ' +
    'kväll vinter sommar inner ytter mellan fler redovisning beräkning räkning analys retur prov test drift vård sjuk'
  )
    .split(' ')
    .map((word) => stemWord(word, 'sv')),
)

/**
 * The stems of the two parts of a Swedish compound, for finding what two short texts have in common; none where it is
 * no compound. Unlike `splitCompound`, which weighs a large corpus, it needs a part only once in the network, or among
 * the common parts, since in a network of a few hundred texts most parts are rare.
 *
 * @param documentsWith how many documents hold a word with this stem
 */
export function compoundParts(word: string, documentsWith: (stem: string) => number): readonly string[] {
  // Verktyg is a part of other words, and has nothing to do with tyg.
  if (word.length < SHORTEST_COMPOUND || COMMON_PARTS.has(stemWord(word, 'sv'))) return []
  let best: readonly string[] = []
  let bestWorth = 0
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const tail = partOf(word.slice(at), documentsWith)
    if (tail === undefined) continue
    for (const written of headsOf(word.slice(0, at))) {
      const head = partOf(written, documentsWith)
      // Of several ways to split, the one whose shorter part is longest is nearly always the right one.
      const worth = Math.min(at, word.length - at) + (written.length === at ? 0.5 : 0)
      if (head === undefined || worth <= bestWorth) continue
      bestWorth = worth
      best = [head, tail]
    }
  }
  return best
}

function partOf(written: string, documentsWith: (stem: string) => number): string | undefined {
  if (isStopWord(written, 'sv')) return undefined
  const stem = stemWord(written, 'sv')
  return COMMON_PARTS.has(stem) || documentsWith(stem) > 0 ? stem : undefined
}

function headsOf(head: string): string[] {
  return head.endsWith('s') && head.length > SHORTEST_PART ? [head, head.slice(0, -1)] : [head]
}

const PARTICLE = /^(?:om|upp|ut|in|av|på|ned|ner|över|åter)/

/**
 * The stem of the verb behind a Swedish word in -ning or -ing, with a particle before it or not: laddning, omlastning.
 * @param known whether a stem occurs in the network
 */
export function verbBehind(stem: string, known: (stem: string) => boolean): string | undefined {
  const verb = /^(.{3,}?)n?ing$/.exec(stem)?.[1]
  if (verb === undefined) return undefined
  return [verb, verb.replace(PARTICLE, '')].find((one) => one.length >= 3 && known(one) && !isEverydayStem(one))
}
