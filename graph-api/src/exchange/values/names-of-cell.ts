import { fold } from '../words/fold.ts'
import { pointsElsewhere, saysNothing } from './says-nothing.ts'

const wordsOf = (words: string) => new Set(words.split(' ').map(fold))

/** Words by which a cell says that nobody is known yet, or that it means more than one can name. */
const nobody = wordsOf(
  'vakant vakanta ingen inga okänd okända namnlös anonym tillsätts utses rekryteras saknas obesatt obesatta alla samtliga flera ' +
    'många olika diverse övriga andra mfl tba tbd vacant nobody noone unknown everyone everybody all several various many others misc',
)
/** Words that say what is meant without saying who. */
const generic = wordsOf(
  'partner partners parter aktör aktörer medlem medlemmar organisation organisationer deltagare intressenter kommuner företag ' +
    'föreningar nämnder förvaltningar bolag avdelningar enheter skolor partnerskapet hela i är som ännu ej inte än m fl med flera person personer kontaktperson namn tjänst tjänsten ' +
    'members organisations organizations participants stakeholders companies departments services schools not yet no one the of to be announced position',
)

/** True for a cell that names no one: "Vakant", "Alla partner", "ej tillsatt ännu", "Se hemsidan". */
export function namesNobody(text: string): boolean {
  const words = fold(text).split(' ')
  const isOf = words.some((word) => nobody.has(word)) && words.every((word) => nobody.has(word) || generic.has(word))
  return (
    isOf ||
    /^(ej|inte|not) (\S+ )?(tillsatt|utsedd|klart?|bestämt|appointed|decided)$/i.test(text.trim()) ||
    saysNothing(text) ||
    pointsElsewhere(text) ||
    withoutOthers(text) === ''
  )
}

const others =
  /(^|[\s,]+)(m\.?\s?fl\.?|med flera|med mera|m\.?\s?m\.?|et al\.?|etc\.?|and others|and more|och andra|och fler)\s*$/iu

/** A cell without its "m.fl." at the end: who is only counted as among others has no name. */
export const withoutOthers = (text: string): string => text.replace(others, '').trim()

/** The parts of a cell between the signs and words that join names, where none of those stands in brackets or quotation marks. */
export function partsOfNames(text: string): string[] {
  const parts: string[] = []
  let [at, depth, start] = [0, 0, 0]
  let isQuoted = false
  while (at < text.length) {
    const letter = text[at] ?? ''
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth -= 1
    if (letter === '"') isQuoted = !isQuoted
    const joint =
      depth === 0 && !isQuoted
        ? /^(\s*[,/;|\n&+]\s*(?:(?:och|samt|and)\s+)?|\s+(?:och|samt|and)\s+)/iu.exec(text.slice(at))?.[0]
        : undefined
    if (joint !== undefined) {
      parts.push(text.slice(start, at))
      at += joint.length
      start = at
    } else at += 1
  }
  return [...parts, text.slice(start)]
    .map((part) => part.trim().replace(/^"([^"]+)"$/, '$1'))
    .filter((part) => part !== '')
}

/** Words that say how people meet or how far something reaches, and name no place on a map. */
const reach = wordsOf(
  'digitalt digital digitala teams zoom online webb webben webbinarium internet distans hybrid video länk virtuellt hela länet ' +
    'regionen landet kommunen kommunerna norra södra nationellt nationell regionalt regional regionala lokalt lokal internationellt ' +
    'överallt orter orterna platser globalt remote virtual everywhere nationwide national county region country whole microsoft meet google',
)
const beside = wordsOf('på i via över och eller flera olika alla the in of and on whole entire möte skype')

/** True for what stands where a place would and is none: "Digitalt", "Teams", "Hela länet". */
export function namesNoPlace(text: string): boolean {
  const words = fold(text).split(' ')
  const isReach = words.some((word) => reach.has(word)) && words.every((word) => reach.has(word) || beside.has(word))
  return isReach || namesNobody(text)
}

/** The places that a cell joins by a stroke or a word; a comma belongs to a place ("New York, NY"). */
export const partsOfPlaces = (text: string): string[] =>
  text.split(/\s*[/|;\n]\s*|\s+(?:och|samt|and|&)\s+/i).filter((part) => part.trim() !== '')
