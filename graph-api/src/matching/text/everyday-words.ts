import type { TextLanguage } from './language.ts'

/**
 * Swedish words that nearly every need and offer says, whatever it is about: asking and giving, amounts, times and
 * other circumstances. Two texts that share only these have nothing to do with each other.
 */
const SWEDISH =
  'behöva behöver behövs behov söka söker sökes saknar saknas önskar önskas letar leta vill vilja hjälp hjälpa hjälper ' +
  'gärna helst erbjuda erbjuder erbjudande bidra bidrar delta deltar kunna kräva använda används användas använder får ' +
  'få ta tar tas ta emot ge ger går gå gått göra gjort hålla håller ha vara bli komma kommer lägga lägger lägg lagt ' +
  'ligger står stå stånd sätta sätter finnas finna se säga säger veta vet visa visar berätta berättar ihop tillsammans ' +
  'möta passa passar passande tillgång tillgänglig möjlighet möjlig vänta ordna ordnar låta låter klarar klara leda ' +
  'leder leds sköta sköter fråga frågar börjar slutar tycker duger hämta hämtar byta byter byts bytt ställe stället ' +
  'bra god gott nya ny nytt nyligen gammal gammalt gamla stor stort stora större liten litet små mindre lite jämn jämnt äldre ' +
  'enkel enkla enkelt själv egen eget egna olika samma vissa särskild rätt fel ledig ledigt lediga öppen öppet öppna våga vågar vågat vågade stanna stannar stannade stannat ' +
  'hel hela halv halva flera bästa ren rena tom tomma lugnt lätt svår svåra första sista extra direkt riktig riktigt ' +
  'lång långa kort korta högt hög låg lågt billig billigare billigt pris kostnad kostar rimlig nära närheten intill ' +
  'ungefär minst högst cirka redan ännu just ändå sällan ofta alltid aldrig fritt ' +
  'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton tjugo trettio fyrtio femtio sextio hundra ' +
  'tusen par några antal mängd mängder enstaka ton kilo mil meter kronor procent ' +
  'dag dagar dagen dagtid vecka veckan veckor månad månad månaden år året åren tid tider tiden tiderna timme timmar ' +
  'minuter stund gång gånger idag morgon morgonen kväll kvällar kvällen natt natten nattetid helg helger lördag lördagar ' +
  'söndag söndagar måndag tisdag onsdag torsdag tisdagar torsdagar fredag fredagar vardag vardagar eftermiddag ' +
  'eftermiddagar eftermiddagarna sommar sommaren vinter vintern vår våren höst hösten januari februari mars april maj ' +
  'juni juli augusti september oktober november december ' +
  'sak saker sätt del delar plats platser håll nytta erfarenhet erfarenheter erfaren erfarna kunskap kunskaper kunnande uppgift uppgifter stad statistik person personer människor människa folk vuxna grupp grupper verksamhet ' +
  'verksamheter organisation organisationer partner partners partnerna förening föreningar föreningen företag företagen ' +
  'kommun kommunen projekt initiativ arbete arbetet arbetar arbetsplats arbetsplatser jobb hållbar hållbara hållbart ' +
  'klimat klimatet miljö omställning sort sorts sorter sorters slag länet stan stad staden bland fler'

const ENGLISH =
  'need needs needed seek seeking look looking want wants wanted help helps helping offer offers offering share give ' +
  'gives take takes use uses used using make makes let lets get provide provides people person someone anyone group ' +
  'groups organisation organisations organization company companies work works working project projects year years ' +
  'month months week weeks day days time times hour hours new old good small large short long first last one two three ' +
  'four five six seven eight nine ten twelve twenty thirty fifty hundred climate environment sustainable summer winter'

/** Of these, the ones that say when: they make a meeting of other words surer, and mean nothing alone. */
const WHEN =
  'vinter vintern vintrar sommar sommaren somrar vår våren höst hösten lördag lördagar söndag söndagar måndag måndagar ' +
  'tisdag tisdagar onsdag onsdagar torsdag torsdagar fredag fredagar vardag vardagar helg helger morgon morgonen morgnar ' +
  'förmiddag förmiddagar eftermiddag eftermiddagar eftermiddagarna kväll kvällar kvällen kvällstid natt nätter natten nattetid ' +
  'dagtid winter winters summer summers spring autumn saturday saturdays sunday sundays weekday weekdays weekend weekends ' +
  'morning mornings afternoon afternoons evening evenings night nights'

const WHEN_WORDS: ReadonlySet<string> = new Set(WHEN.split(' '))

const EVERYDAY = { sv: new Set(SWEDISH.split(' ')), en: new Set(ENGLISH.split(' ')) } as const

/** True for a word that says how, when or how much, or that something is sought or given, but not what. Lower case. */
export function isEverydayWord(word: string, language: TextLanguage): boolean {
  return language !== 'other' && (EVERYDAY[language].has(word) || WHEN_WORDS.has(word))
}

/** True for an everyday word that says at what time of the year, the week or the day. Lower case. */
export function saysWhen(word: string, language: TextLanguage): boolean {
  return language !== 'other' && WHEN_WORDS.has(word)
}
