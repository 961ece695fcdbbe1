import { fold } from '../words/fold.ts'

const wordsOf = (words: string) => new Set(words.split(' ').map(fold))

/** Words that answer, deny or put off: without one of them a text is no answer of that kind. */
const answers = wordsOf(
  'ja japp jo jodå jajamensan nej nix nja inga inget ingen ingenting inte ej icke aldrig varken oklart oklar osäkert ' +
    'vet återkommer senare avvaktar yes yep no nope none nothing not never neither unclear unsure later tbd tba',
)

/** Words that point at another place of the file. */
const pointers = wordsOf(
  'ovan ovanstående ovanför nedan nedanstående föregående tidigare bilaga bilagan dito hemsida hemsidan webbplats ' +
    'webbplatsen hemsidor above below previous ditto attached attachment website webpage homepage',
)

/** Words that pointing needs besides where it points. */
const pointing = wordsOf('se samma som i enligt på vår vårt svar rad raden frågan fråga same as see our the row answer')

/** Words that stand around an answer and name no thing, in Swedish and English. */
const around = wordsOf(
  'vi jag ni oss er man det den detta som vad att om men och eller så än ännu än av för med på i till från hos vår vårt våra ' +
    'har hade kan kunde får vill ska skulle är var blir bli finns fick gör göra ta tas svara svar säga veta besked aning ' +
    'behov behöver behövs söker söka söks erbjuda erbjuder erbjudande erbjudanden önskar önskemål efterfrågar bidra bidrar ' +
    'aktuellt aktuell relevant tillämpligt aktuella behovet dra komma kommer komplettera kompletteras återkomma uppdateras ' +
    'just nu idag dag dagsläget nuläget läget närvarande tillfället tillsvidare vidare lite år året månaden veckan stunden ' +
    'sig själv speciellt särskilt särskilda mer något någon några någonting mycket sådant sådana fler flera direkt ' +
    'tyvärr tack gärna hör höra hörs hörav kontakta meddela fråga mejla ring absolut självklart kanske möjligen helst nog ' +
    'här där då ju dock bara alls längre snart framöver framtiden ' +
    'we i you us it that this of for in at on to be is are am have has do does can cannot could would will want yet but and or so ' +
    'need needs needed offer offers offering seek seeking seek wish wishes present moment currently right now today year this ' +
    'time particular special specific anything something further idea applicable relevant thanks thank sorry please maybe ' +
    'the a any get back contact still sure know answer moment far',
)

/** An answer is short: from here on, in characters, even function words tell something. */
const longest = 120

/**
 * True for a text that answers whether there is something, denies it or puts it off, and says nothing of what: "Ja", "Nej, tyvärr
 * inte i år", "Återkommer". One word that names a thing, and it says something.
 */
export function saysNothing(text: string): boolean {
  if (text.length >= longest) return false
  const words = fold(text).split(' ')
  const isAnswer = words.some((word) => answers.has(word))
  return isAnswer && words.every((word) => answers.has(word) || around.has(word))
}

/** True for a text that only says where it stands: "Se ovan", "Samma som föregående", "Se vår hemsida". */
export function pointsElsewhere(text: string): boolean {
  if (text.length >= longest) return false
  const words = fold(text.replace(/(https?:\/\/|www\.)\S+/gi, ' website ')).split(' ')
  const isSaid = /^(se|samma|enligt|see|same|dito|ditto|ovan|as)$/.test(words[0] ?? '')
  return (
    isSaid &&
    words.some((word) => pointers.has(word) || /^\d+$/.test(word)) &&
    words.every((word) => pointers.has(word) || pointing.has(word) || /^\d+$/.test(word))
  )
}
