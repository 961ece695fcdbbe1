import { first, inWords } from './number-words.ts'

/** How often, to begin a sentence. */
const times = (n: number): string => `${first(inWords(n))} ${n === 1 ? 'gång' : 'gånger'}`
const afterSuggestion = (asked: number, suggested: number): string => {
  if (suggested === 0) return ''
  if (asked === 1) return ', efter ett förslag'
  return `, ${suggested === asked ? 'alla' : inWords(suggested)} av dem efter ett förslag`
}

/** The year as a report, on its page and as a PDF. */
export const yearReport = {
  title: (partnership: string, year: number) => `${partnership}: året ${year}`,
  whole: (year: number) => `Kontakter, samarbeten och mininätverk under ${year}, och hur nätet såg ut vid årets slut.`,
  soFar: (day: string) => `Kontakter, samarbeten och mininätverk från årets början till och med ${day}.`,
  inShort: {
    title: 'Året i korthet',
    contacts: (asked: number, agreed: number, suggested: number) =>
      asked === 0
        ? 'Ingen bad om att få kontakt.'
        : `${times(asked)} bad någon om kontakt${afterSuggestion(asked, suggested)}. ${agreed === 0 ? 'Ingen har fått kontakt än.' : `${times(agreed)} fick de kontakt.`}`,
    collaborations: (begun: number, ended: number, active: number) =>
      `${begun} ${begun === 1 ? 'samarbete' : 'samarbeten'} började och ${ended} avslutades. Nu pågår ${active}.`,
    miniNetworks: (formed: number, meeting: number) => `${formed} mininätverk bildades. Nu träffas ${meeting}.`,
    overlaps: (judged: number, same: number) =>
      judged === 0
        ? 'Inga parallella initiativ bedömdes.'
        : `${judged} par av parallella initiativ bedömdes${same > 0 ? `, och ${same} av dem var samma arbete` : ''}.`,
    needs: (closed: number) => (closed === 0 ? 'Inga behov avslutades.' : `${closed} behov avslutades.`),
    judged: (all: number, relevant: number, share: string) =>
      `Av ${all} förslag som någon har tagit ställning till, också tidigare år, var ${relevant} ${relevant === 1 ? 'användbart' : 'användbara'} (${share}).`,
    notJudged: 'Ingen har än tagit ställning till något förslag, så hur bra förslagen är går inte att säga.',
  },
  how: {
    title: 'Så är siffrorna räknade',
    paragraphs: [
      'Det som hände under året räknas efter sin dag. Det som pågår räknas så som det är nu.',
      'Ett samarbete räknas mellan dem som själva har bekräftat det. Vilka som gör något tillsammans bygger på gemensamma initiativ, samarbeten och mininätverk, vid årets slut eller i dag om året inte är slut.',
      'De som håller ihop nätet är de få som flest av de kortaste vägarna mellan andra går genom, om någon tappar vägen till de andra utan dem.',
    ],
  },
  source: (day: string) => `Källa: Mellanrum, ${day}`,
}

export type YearReportWords = typeof yearReport
