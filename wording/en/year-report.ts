import type { YearReportWords } from '../sv/year-report.ts'
import { first, inWords } from './number-words.ts'

/** How often, to begin a sentence. */
const times = (n: number): string => (n === 1 ? 'Once' : n === 2 ? 'Twice' : `${first(inWords(n))} times`)
const afterSuggestion = (asked: number, suggested: number): string => {
  if (suggested === 0) return ''
  if (asked === 1) return ', after a suggestion'
  return `, ${suggested === asked ? 'all' : inWords(suggested)} of them after a suggestion`
}

/** The year as a report, on its page and as a PDF. */
export const yearReport: YearReportWords = {
  title: (partnership, year) => `${partnership}: the year ${year}`,
  whole: (year) => `Contacts, collaborations and mini-networks in ${year}, and the network at the end of the year.`,
  soFar: (day) => `Contacts, collaborations and mini-networks from the beginning of the year to ${day}.`,
  inShort: {
    title: 'The year in short',
    contacts: (asked, agreed, suggested) =>
      asked === 0
        ? 'No one asked to get in touch.'
        : `${times(asked)} someone asked to get in touch${afterSuggestion(asked, suggested)}. ${agreed === 0 ? 'No one got in touch yet.' : `${times(agreed)} they got in touch.`}`,
    collaborations: (begun, ended, active) =>
      `${begun} ${begun === 1 ? 'collaboration' : 'collaborations'} began and ${ended} ended. ${active} are active now.`,
    miniNetworks: (formed, meeting) =>
      `${formed} ${formed === 1 ? 'mini-network was' : 'mini-networks were'} formed. ${meeting} meet now.`,
    overlaps: (judged, same) =>
      judged === 0
        ? 'No parallel initiatives were judged.'
        : `${judged} ${judged === 1 ? 'pair' : 'pairs'} of parallel initiatives ${judged === 1 ? 'was' : 'were'} judged${same > 0 ? `, and ${same} of them as the same work` : ''}.`,
    needs: (closed) =>
      closed === 0 ? 'No needs were closed.' : `${closed} ${closed === 1 ? 'need was' : 'needs were'} closed.`,
    judged: (all, relevant, share) =>
      `Of ${all} ${all === 1 ? 'suggestion' : 'suggestions'} that someone has responded to, in earlier years too, ${relevant} ${relevant === 1 ? 'was' : 'were'} useful (${share}).`,
    notJudged: 'No one has responded to a suggestion yet, so how good they are cannot be said.',
  },
  how: {
    title: 'How the figures are counted',
    paragraphs: [
      'What happened in the year is counted by its day. What is going on is counted as it stands now.',
      'A collaboration counts between those who have confirmed it themselves. Who does something together rests on shared initiatives, collaborations and mini-networks, at the end of the year, or today while the year lasts.',
      'Those who hold the network together are the few that most of the shortest ways between others lead through, where someone would lose the way to the others without them.',
    ],
  },
  source: (day) => `Source: Mellanrum, ${day}`,
}
