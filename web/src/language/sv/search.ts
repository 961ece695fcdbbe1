/** Search and picking. */
export const search = {
  title: 'Sök',
  lead: 'Sök bland organisationer, initiativ, behov, erbjudanden, förhoppningar och allt annat. Det går bra att ställa en fråga.',
  results: (count: number, n: string, words: string) => `${n} ${count === 1 ? 'träff' : 'träffar'} på ”${words}”`,
  none: (words: string) => `Inget stämmer med ”${words}”. Pröva färre ord, eller ett annat ord för samma sak.`,
  stillReading:
    'Alla texter är inte genomlästa än. Tills dess hittar sökningen bara på orden, så pröva gärna igen om några minuter.',
  byMeaning: { SV: 'Med andra ord', EN: 'Med andra ord, på engelska', OTHER: 'Med andra ord' },
  everything: 'Allt',
  only: 'Visa bara',
  typeMore: 'Skriv minst två bokstäver.',
  nothingFits: 'Inget stämmer med det du skrev.',
  showOptions: 'Visa förslag',
  optionCount: (count: number) => (count === 1 ? '1 förslag' : `${count} förslag`),
}
