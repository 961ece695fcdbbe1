/** Small Swedish words that say nothing about what a text is about. */
export const SWEDISH_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'alla allt alltså andra annan annat att av bara bland blev bli blir blivit både båda bör då där därför de dem den ' +
    'denna deras dess dessa det detta dig din dina ditt du efter eller en enligt er era ert ett exempelvis finns flera ' +
    'fler få får för före från genom gör göra ha hade han hans har hela hon hos hur här i igen in inför inom inte ' +
    'inklusive ju kan kanske kom kommer kring kunde kunna man med medan mellan men mer mest mig min mina minst mitt ' +
    'mot mycket måste många mång möjligt ni nu när någon något några och också om oss på redan samt sedan ser ' +
    'sig sin sina sitt ska skall skulle snart som så sådan sådana sådant tas till tillsammans trots under upp ut utan ' +
    'utifrån vad var vara varav vars varje varit vart vem vi via vid vilka vilken vilket vill våra vår vårt väl än ' +
    'ändå är även åt över'
  ).split(' '),
)

/** Small English words that say nothing about what a text is about. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'about above after all also among an and any are as at be because been being between both but by can could did do ' +
    'does during each either etc for from further had has have having he her here his how if in into is it its itself ' +
    'may might more most much must no nor not of off on one only or other our out over own per same shall she should ' +
    'since so some such than that the their them then there therefore these they this those through thus to too toward ' +
    'towards under until up upon us via was we well were what when where whether which while who whom whose why will ' +
    'with within without would you your'
  ).split(' '),
)

/** True for a small word of the language; in an unknown language nothing is small. */
export function isStopWord(word: string, language: 'sv' | 'en' | 'other'): boolean {
  if (language === 'sv') return SWEDISH_STOP_WORDS.has(word)
  return language === 'en' && ENGLISH_STOP_WORDS.has(word)
}
