/** Rings of needs and offers. */
export const rings = {
  mine: (n: number): string => (n === 1 ? 'En ring där ni ingår' : 'Ringar där ni ingår'),
  title: 'Ringar av behov och erbjudanden',
  lead: 'Tre eller fyra som kan hjälpa varandra i en ring: var och en får hjälp av nästa. Alla får något, och ingen behöver byta med just den som hjälper.',
  all: 'Se alla ringar',
  notice: (n: number) => (n === 1 ? 'Ni ingår också i en ring' : `Ni ingår också i ${n} ringar`),
  none: 'Vi ser ingen ring just nu. När någon lägger till ett behov eller ett erbjudande letar vi igen.',
  and: 'och',
  youFirst: 'Ni',
  you: 'ni',
  youObject: 'er',
  around: (names: readonly string[], back: string) => {
    const [first = '', ...others] = names
    const steps = [...others, back].join(', som kan få hjälp av ')
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} kan få hjälp av ${steps}.`
  },
  seeks: (name: string) => (name === 'ni' ? 'Ni söker' : `${name} söker`),
  has: (name: string) => (name === 'ni' ? 'Ni har' : `${name} har`),
  step: (gainer: string, giver: string) => `${gainer === 'ni' ? 'Ni' : gainer} kan få hjälp av ${giver}`,
  weakest: 'Den svagaste länken',
  unknown: 'Det vet vi inte: om tidplanerna går ihop.',
  map: 'Visa på kartan',
  compose: 'Bilda ett mininätverk',
  join: 'Vi vill vara med',
  willing: (names: string) => `Vill vara med: ${names}.`,
  allWilling: 'Alla vill vara med. Ta kontakt:',
  said: {
    FOLLOW: 'Ni följer den här ringen.',
    ASK_FOR_INTRODUCTION: 'Ni vill vara med. De andra ser det hos sig.',
    ALREADY_KNOW: 'Ni känner redan varandra. Vi slutar föreslå ringen.',
    NOT_RELEVANT: 'Ringen passar inte er. Vi slutar föreslå den.',
    NO_CAPACITY: 'Ni har inte tid just nu. Vi väntar med ringen.',
    REMIND_ME_LATER: 'Vi påminner er längre fram.',
  },
  saidByCoordinator: {
    FOLLOW: 'Du följer den här ringen.',
    ASK_FOR_INTRODUCTION: 'Du följer den här ringen.',
    ALREADY_KNOW: 'De känner redan varandra. Ringen är borta från din lista.',
    NOT_RELEVANT: 'Ringen håller inte. Den är borta från din lista.',
    NO_CAPACITY: 'Vi väntar med ringen.',
    REMIND_ME_LATER: 'Vi påminner dig längre fram.',
  },
  laterForCoordinator: {
    ALREADY_KNOW: 'De känner redan varandra',
    NOT_RELEVANT: 'Ringen håller inte',
    REMIND_ME_LATER: 'Påminn mig senare',
  },
}
