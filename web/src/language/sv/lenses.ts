import { first, inWords } from '../../../../wording/sv/number-words.ts'

/** What each question to the map answers. */
export const lenses = {
  synergies: {
    choose: 'Välj en organisation i listan, på kartan eller i sökrutan, så visas vilka den kan samarbeta med.',
    sentence: (name: string, count: number) =>
      count === 0
        ? `Vi vet för lite om ${name} för att föreslå något än.`
        : `${name} kan hjälpa eller få hjälp av ${inWords(count)} ${count === 1 ? 'annan' : 'andra'}.`,
    youGain: (text: string) => `de erbjuder: ${text}`,
    theyGain: (text: string) => `ni kan bidra med: ${text}`,
  },
  parallels: {
    sentence: (count: number, shown: number) => {
      if (count === 0) return 'Inga initiativ liknar varandra så mycket att det är värt ett samtal.'
      const rest = shown < count ? ` Här visas de ${shown} likaste.` : ''
      return `${first(count === 1 ? 'ett' : inWords(count))} par initiativ liknar varandra.${rest}`
    },
    beside: (title: string) => `liknar ${title}`,
  },
  motivations: {
    none: 'Ingen har ställt sig bakom någon förhoppning eller farhåga än.',
    most: (text: string, count: number) =>
      `Flest delar ”${text}”: ${inWords(count)} ${count === 1 ? 'organisation eller person' : 'organisationer och personer'}. Välj en förhoppning eller farhåga för att se vilka som delar den och vilka som har kommit vidare.`,
    many: (holders: number, answers: number) =>
      `${inWords(holders)} delar den · ${answers === 0 ? 'inget' : answers === 1 ? 'ett' : inWords(answers)} initiativ bemöter den`,
    one: (text: string, holders: number, answers: number, past: number) => {
      const who = holders === 0 ? 'Ingen har sagt att de delar' : `${first(inWords(holders))} delar`
      const answered = answers === 0 ? 'Inget' : answers === 1 ? 'Ett' : first(inWords(answers))
      const beyond =
        past === 0
          ? 'ingen har kommit vidare än'
          : `${inWords(past)} ${past === 1 ? 'organisation' : 'organisationer'} har kommit vidare eller är på väg`
      return `${who} ”${text}”. ${answered} initiativ bemöter den, och ${beyond}.`
    },
    shares: 'delar den',
    answers: 'bemöter den',
    past: 'har kommit vidare eller är på väg',
    figure: 'Delar',
  },
  challenges: {
    sentence: (found: number, total: number) =>
      found === 0
        ? `Alla ${total} klimatutmaningar har minst två partner.`
        : `${first(inWords(found))} av ${inWords(total)} klimatutmaningar har färre än två partner.`,
    nobody: 'ingen har åtagit sig den',
    only: (name: string) => `bara ${name}`,
    figure: 'Partner',
  },
  needs: {
    sentence: (found: number, total: number) =>
      found === 0
        ? `Alla ${total} behov har något erbjudande som kan passa.`
        : `${first(found === 1 ? 'ett' : inWords(found))} av ${total} behov saknar erbjudande som kan passa.`,
  },
  bridges: {
    none: 'Det finns för få gemensamma initiativ för att säga vilka som håller ihop nätet.',
    cuts: (name: string, count: number) =>
      `Om ${name} lämnar tappar ${inWords(count)} ${count === 1 ? 'organisation' : 'organisationer'} kontakten med de andra.`,
    holds: (name: string) => `Ingen skulle lämnas ensam om en organisation försvann. Flest vägar går genom ${name}.`,
    loses: (names: string) => `Tappar kontakten: ${names}.`,
    share: (percent: string) => `${percent} av vägarna mellan andra går här.`,
    figure: 'Tappar',
  },
  news: {
    none: 'Ingen träff har hållits än.',
    sentence: (name: string, date: string, nodes: number, ties: number) =>
      nodes + ties === 0
        ? `Inget har ändrats på kartan sedan ${name} den ${date}.`
        : `Sedan ${name} den ${date}: ${inWords(nodes)} ${nodes === 1 ? 'ny sak' : 'nya saker'} på kartan och ${inWords(ties)} ${ties === 1 ? 'ny koppling' : 'nya kopplingar'}.`,
    tiedTo: (name: string) => `ny koppling till ${name}`,
  },
}
