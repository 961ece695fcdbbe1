import type { Messages } from '../sv.ts'

/** The year as a report. */
export const report: Messages['report'] = {
  title: (partnership, year) => `${partnership}: the year ${year}`,
  whole: (year) => `Contacts, collaborations and mini-networks in ${year}, and the network at the end of the year.`,
  soFar: (day) => `Contacts, collaborations and mini-networks from the beginning of the year to ${day}.`,
  download: 'Download as PDF',
  print: 'Print',
  pdfHint: 'In the PDF headings, tables and language are marked, so that it can be read aloud (PDF/UA).',
  inShort: {
    title: 'The year in short',
    contacts: (asked, agreed, suggested) =>
      asked === 0
        ? 'No one asked to get in touch.'
        : `Organisations asked to get in touch ${asked} ${asked === 1 ? 'time' : 'times'}, ${suggested} of them from a suggestion. ${agreed === 0 ? 'No one got in touch yet.' : `They got in touch ${agreed} ${agreed === 1 ? 'time' : 'times'}.`}`,
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
