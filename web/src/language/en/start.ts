/** The start page. */
export const start = {
  title: 'Find out who is already here',
  lead: 'What matters often happens between organisations. Mellanrum shows who can help one another, who is doing the same thing and who should meet.',
  questions: 'Three questions',
  synergies: {
    question: 'Who can we work with?',
    answer: 'Synergies: others who look for what you have, or have what you look for.',
  },
  parallels: {
    question: 'Who is already doing something similar?',
    answer: 'Parallel initiatives: find one another before you do the same thing twice.',
  },
  miniNetworks: {
    question: 'Who should meet?',
    answer: 'Mini-networks: three to seven who share a question and can help one another.',
  },
  mine: {
    label: 'Who are you?',
    hint: 'Type the name of your organisation. The choice stays on this device.',
    change: 'Change organisation',
    you: 'You are',
    newcomer: 'Not here yet? Add your organisation',
  },
  counts: (n: { organisations: string; initiatives: string; resources: string; motivations: string }) =>
    `There are ${n.organisations} organisations, ${n.initiatives} initiatives, ${n.resources} needs and offers and ${n.motivations} hopes and concerns.`,
  browse: 'Or look around',
  mapTitle: 'See the whole partnership at once',
  mapAction: 'Open the map',
}
