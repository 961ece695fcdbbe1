import { seededRandom } from '@mellanrum/graph-api/matching/seeded-random'

/** An invented initiative of the bench: a title and a summary in Swedish of about sixty words. */
export interface BenchInitiative {
  readonly id: string
  readonly title: string
  readonly summary: string
}

const heads = (
  'energi klimat cykel trafik skol mat bygg avfalls vatten skogs solcells fjärrvärme buss gods textil livsmedels park ' +
  'stads landsbygds bostads kommun förenings ungdoms vård kultur idrotts hamn flyg kyl el batteri ventilations fönster ' +
  'tak mark jord odlings gårds biogas vätgas is snö väg bro torg kök möbel verktygs bil båt lastcykel resurs material'
).split(' ')
const tails = (
  'plan projekt besparing pool delning central grupp nätverk mätning system omställning renovering utbildning verkstad ' +
  'marknad återvinning samverkan strategi analys hus anläggning tjänst transport försörjning produktion upphandling ' +
  'rådgivning odling lager station karta undersökning kampanj mål budget process metod modell prototyp test'
).split(' ')
const verbs =
  'prövar mäter bygger delar samlar minskar ökar planerar utreder byter lagar odlar hyr lånar visar lär'.split(' ')
const small = 'och i att det som en på är av för med till den har vi inte om ett från så kan när de hos under'.split(
  ' ',
)
const plain = (
  'människor företag skola förskola kommun förening granne kund elev personal forskare ägare förvaltning bolag region ' +
  'stad by kvarter område lokal hall sal rum gata väg resa dag vinter sommar år tid pengar kunskap vana behov idé steg ' +
  'resultat utsläpp koldioxid luft värme ljus ljud mark träd frukt grönsak kött fisk bröd mjölk cykel buss tåg bil båt'
).split(' ')

/** Zipf's law: the word of rank r is drawn about in proportion to 1/r. */
function drawByRank(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1))) - 1)
}

/**
 * Invented initiatives, the same on every machine. Each has a subject, a handful of compounds that come back in its text,
 * among common words; rarer subjects, names of places and misspellings keep the vocabulary growing with the corpus, as in
 * real text (Heaps' law).
 */
export function benchInitiatives(count: number): BenchInitiative[] {
  const random = seededRandom(7)
  const nouns = heads.flatMap((head) => tails.map((tail) => head + tail))
  const order = nouns.map((noun) => ({ noun, key: random() })).sort((a, b) => a.key - b.key)
  return Array.from({ length: count }, (_, number) => {
    const subject = Array.from({ length: 6 }, () => order[Math.floor(random() * order.length)]?.noun ?? '')
    const place = placeName(random, count)
    const words = Array.from({ length: 60 }, () => drawWord(random, subject, order))
    return {
      id: `ini_${String(number).padStart(6, '0')}`,
      title: `${capital(subject[0] ?? '')} i ${place}`,
      summary: `${capital(words.join(' '))} ${place}.`,
    }
  })
}

function drawWord(random: () => number, subject: readonly string[], order: readonly { noun: string }[]): string {
  const kind = random()
  if (kind < 0.42) return small[drawByRank(random, small.length)] ?? ''
  if (kind < 0.62) return inflected(random, plain[drawByRank(random, plain.length)] ?? '')
  if (kind < 0.7) return verbs[Math.floor(random() * verbs.length)] ?? ''
  if (kind < 0.88) return inflected(random, subject[Math.floor(random() * subject.length)] ?? '')
  return inflected(random, order[drawByRank(random, order.length)]?.noun ?? '')
}

function inflected(random: () => number, noun: string): string {
  const endings = ['', '', 'en', 'er', 'erna', 's', 'et']
  return noun + (endings[Math.floor(random() * endings.length)] ?? '')
}

const syllables = 'al berg bo dal ek fors gran hol in jär kal lund mo näs os ral sel tun und vik ås öst'.split(' ')

function placeName(random: () => number, count: number): string {
  const places = 50 + Math.sqrt(count) * 4
  const number = drawByRank(random, Math.floor(places))
  const parts = [
    number % syllables.length,
    Math.floor(number / syllables.length) % syllables.length,
    (number * 7) % syllables.length,
  ]
  return capital(parts.map((part) => syllables[part] ?? '').join(''))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
