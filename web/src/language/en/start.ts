/** The start page. */
export const start = {
  title: (partnership: string) => `Find collaborations in ${partnership}`,
  lead: 'For companies, associations, researchers and public bodies working on the climate transition.',
  invented: 'The organisations are invented examples.',
  questions: 'Three questions',
  synergies: {
    question: 'Who can we work with?',
    answer: 'Synergies: others looking for what you have, or offering what you need.',
  },
  parallels: {
    question: 'Who is already doing something similar?',
    answer: 'Parallel initiatives: two that could do the work together.',
  },
  miniNetworks: {
    question: 'Who should meet?',
    answer: 'Mini-networks: three to seven organisations that can help each other.',
  },
  mine: {
    label: 'Which organisation do you belong to?',
    hint: 'Choose it and we will show who you could work with.',
    placeholder: 'Type its name',
    change: 'Change organisation',
    you: 'You belong to',
    newcomer: 'Not listed? Tell us about yourselves',
  },
  news: {
    title: (name: string) => `New for ${name}`,
    tag: 'new',
    all: 'See all suggestions',
    tellMore: 'Tell us more',
    none: 'No new suggestions right now.',
    gathering: 'Next gathering',
  },
  figures: {
    title: 'The partnership right now',
    things: (count: string, partners: string, organisations: string) => ({
      count,
      says: `things that ${partners} of ${organisations} organisations do together`,
    }),
    alone: (count: string) => ({ count, says: 'organisations have no collaboration yet' }),
    parallels: (count: string) => ({ count, says: 'pairs of initiatives doing something similar' }),
    needs: (count: string, offers: string) => ({
      count,
      says: `open needs, and ${offers} offers that could meet them`,
    }),
  },
  browse: 'Or look around',
  mapAction: 'See the map of who works together',
}
