import type { Messages } from '../sv.ts'

const links = (count: number): string => `${count} ${count === 1 ? 'link' : 'links'}`

const written = (count: number): string => count.toLocaleString('en-GB')

/** Small numbers in words, as one writes them in running text. */
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (count: number): string => small[count] ?? String(count)
const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The picture and its panel. */
export const graph: Messages['graph'] = {
  title: 'The map',
  around: (name) => `Around ${name}`,
  pictureLabel: (name) => `Map around ${name}`,
  pictureWhole: 'Map of the whole partnership',
  role: 'map',
  help: 'Move with the arrow keys. Enter puts the one you are on in the middle, Backspace goes back. K draws a link, M shows more to do. Plus, minus and zero change the size. Slash searches. Escape leaves the map. Everything on the map is also in the list after it.',
  skipToList: 'Skip the map, go to the list',
  skipToPicture: 'To the map',
  links,
  spoken: (name, kind, count) => `${name}, ${kind}, ${links(count)}`,
  focused: (name, kind, count) => `In the middle: ${name}, ${kind}, ${links(count)}`,
  moreSpoken: (words, kind) => `${words}, ${kind.toLowerCase()}. Enter shows all.`,
  left: 'You have left the map',
  relation: {
    LEADS: { out: 'leads', in: 'led by' },
    TAKES_PART_IN: { out: 'takes part in', in: 'taking part' },
    WORKS_AT: { out: 'works at', in: 'people here' },
    PART_OF: { out: 'is part of', in: 'consists of' },
    CONTACT_FOR: { out: 'contact for', in: 'contact' },
    LOCATED_IN: { out: 'is in', in: 'here' },
    FOR: { out: 'is for', in: 'reached by' },
    ABOUT: { out: 'is about', in: 'comes up in' },
    ADDRESSES: { out: 'contributes to', in: 'gets contributions from' },
    BROADER: { out: 'belongs to', in: 'holds' },
    COMMITTED_TO: { out: 'is committed to', in: 'commitments from' },
    HOLDS: { out: 'holds', in: 'held by' },
    SUPPORTS: { out: 'stands behind', in: 'supported by' },
    ANSWERS: { out: 'answers', in: 'answered by' },
    VOICED_AT: { out: 'was said at', in: 'said here' },
    SEEKS: { out: 'seeks', in: 'sought by' },
    MAKES_OFFER: { out: 'can contribute', in: 'offered by' },
    PARTY_TO: { out: 'works together in', in: 'parties' },
    CARRIED_OUT_IN: { out: 'is carried out in', in: 'collaboration on it' },
    MEMBER_OF: { out: 'is a member of', in: 'members' },
    CONVENES: { out: 'convenes', in: 'convened by' },
    GATHERS_AROUND: { out: 'gathers around', in: 'gathers' },
    TAKES_PART: { out: 'was at', in: 'took part' },
    WRITTEN_AT: { out: 'was written at', in: 'written here' },
    TOLD_BY: { out: 'told by', in: 'has told' },
    RAISED_AT: { out: 'was raised at', in: 'raised' },
    WISHED_AT: { out: 'was wished for at', in: 'wished-for gatherings' },
  },
  otherRelation: { out: 'is tied to', in: 'is tied to' },
  more: (count) => `${count} more`,
  part: (kind, shown, count) => `${kind} · ${shown} of ${count}`,
  showMore: (count) => `Show ${count} more`,
  truncated: 'There are more links than fit here. Filter to see the rest.',
  panel: 'The list',
  relations: 'Links',
  table: 'Table',
  asList: 'List',
  column: { name: 'Name', kind: 'Kind', relation: 'Link', since: 'Since', degree: 'Links' },
  focusArea: 'focus area',
  openPage: 'Open the page',
  makeFocus: 'Put in the middle',
  expand: 'Show what it is tied to',
  collapse: 'Hide what it is tied to',
  hide: 'Hide',
  showHidden: (count) => (count === 1 ? 'Show the hidden one' : `Show ${count} hidden`),
  addLink: 'Add a link',
  linkHow: (name) => `How is ${name} tied to the other?`,
  linkTo: 'With whom or what?',
  linkChange: 'Change',
  linkSince: 'Since when? (if you know)',
  linked: 'The link is saved.',
  linkEnded: (name) => `The link to ${name} has ended.`,
  linkUndone: 'The link is taken away again.',
  draw: 'Draw a link to …',
  drawBegun: (name) => `Link from ${name}: go to the other with the arrow keys and press Enter. Escape cancels.`,
  drawPick: (name, other) => `Join ${name} to ${other ?? '…'}`,
  drawUnfit: (name, other) => `${name} cannot be joined to ${other}`,
  drawOver: (name, kind, fits) => `${name}, ${kind}${fits ? '' : ', cannot be joined'}`,
  drawHow: (from, to) => `How do ${from} and ${to} belong together?`,
  drawNone: (from, to) => `${from} and ${to} are of kinds that are not joined directly.`,
  drawAllThere: (from, to) => `${from} and ${to} are joined already in every way that there is.`,
  drawOther: 'Choose another',
  drawEnded: 'You are no longer drawing a link.',
  linkRefused: 'The link could not be saved. What it ties together may have changed meanwhile.',
  endLink: (word) => `End: ${word}`,
  unpin: 'Let go',
  pinned: 'Stays where you put it',
  actionsFor: (name) => `Actions for ${name}`,
  trail: 'Where you have been',
  start: 'Choose whom or what to begin with. Search, or press a dot on the map.',
  noRelations: 'There are no links here yet.',
  filteredAway: 'The filters hide everything around this one. Remove one of them to see more.',
  notFound: 'This one is not on the map. It may have been removed.',
  layout: { label: 'Show', ego: 'Close', map: 'Whole map' },
  zoomIn: 'Nearer',
  zoomOut: 'Farther',
  fit: 'Show all',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  legend: 'Legend',
  search: 'Search the map',
  searchHint: 'Name or word',
  searchNone: 'Nothing on the map matches.',
  exportLabel: 'Save picture',
  exportPng: 'As an image (PNG)',
  exportSvg: 'As a drawing (SVG)',
  filters: 'Filters',
  filterCount: (count) => (count === 1 ? '1 filter' : `${count} filters`),
  clearFilters: 'Remove all filters',
  filterKinds: 'Show kinds',
  filterAtLeast: 'At least this many links',
  filterThemes: 'Focus area',
  filterStatus: 'Status of initiatives',
  time: 'Time',
  timeAt: (date) => `As it was on ${date}`,
  timeNow: 'Today',
  timeCompare: 'Compare with',
  timeBetween: (from, to) => `What changed from ${from} to ${to}`,
  timeNone: 'No comparison',
  unlinked: 'Not linked yet',
  compare: {
    title: 'What has changed?',
    sentence: (from, to, came, went) =>
      came + went === 0
        ? `Between ${from} and ${to} no links came or ended.`
        : `Between ${from} and ${to}, ${written(came)} ${came === 1 ? 'link' : 'links'} came and ${written(went)} ended.`,
    stayed: (count) => `${count} are as before.`,
    things: (came, went) =>
      [came > 0 ? `${came} ${came === 1 ? 'is' : 'are'} new on the map` : '', went > 0 ? `${went} left it` : '']
        .filter(Boolean)
        .join(', '),
    came: 'new',
    went: 'ended',
    cameLine: 'New link',
    wentLine: 'Ended link',
    column: { relation: 'Link', change: 'Change', day: 'Day' },
    sought: 'Show',
    only: { all: 'All', came: 'New', went: 'Ended' },
    table: 'Links that came or ended',
    truncated: 'The table shows the latest 20,000. All are counted.',
    leave: 'Stop comparing',
  },
  came: (count) => `${count} new`,
  went: (count) => `${count} ended`,
  cameWord: 'new',
  wentWord: 'ended',
  save: 'Save',
  view: 'Views',
  lensLabel: 'Questions to the map',
  lensShort: 'Questions',
  lensLeave: 'Back to the map',
  lenses: {
    synergies: {
      choose: 'Choose an organisation in the list, on the map or in the search field to see who it can work with.',
      sentence: (name, count) =>
        count === 0
          ? `We know too little about ${name} to suggest anything yet.`
          : `${name} can help or be helped by ${inWords(count)} ${count === 1 ? 'other' : 'others'}.`,
      youGain: (text) => `they offer: ${text}`,
      theyGain: (text) => `you can contribute: ${text}`,
    },
    parallels: {
      sentence: (count, shown) => {
        if (count === 0) return 'No initiatives are so alike that it is worth a conversation.'
        const rest = shown < count ? ` The ${shown} likest are shown here.` : ''
        return `${first(inWords(count))} ${count === 1 ? 'pair of initiatives does' : 'pairs of initiatives do'} something similar.${rest}`
      },
      beside: (title) => `resembles ${title}`,
    },
    motivations: {
      none: 'Nobody has stood behind a hope or concern yet.',
      most: (text, count) =>
        `Most share “${text}”: ${inWords(count)} ${count === 1 ? 'organisation or person' : 'organisations and people'}. Choose a hope or concern to see who shares it and who has got past it.`,
      many: (holders, answers) =>
        `${inWords(holders)} ${holders === 1 ? 'shares' : 'share'} it · ${answers === 0 ? 'no' : inWords(answers)} ${answers === 1 ? 'initiative answers' : 'initiatives answer'} it`,
      one: (text, holders, answers, past) => {
        const who =
          holders === 0
            ? 'Nobody has said that they share'
            : `${first(inWords(holders))} ${holders === 1 ? 'shares' : 'share'}`
        const answered = `${answers === 0 ? 'No' : first(inWords(answers))} ${answers === 1 ? 'initiative answers' : 'initiatives answer'}`
        const beyond =
          past === 0
            ? 'nobody has got past it yet'
            : `${inWords(past)} ${past === 1 ? 'organisation has' : 'organisations have'} got past it or are on their way`
        return `${who} “${text}”. ${answered} it, and ${beyond}.`
      },
      shares: 'shares it',
      answers: 'answers it',
      past: 'has got past it or is on its way',
      figure: 'Share it',
    },
    challenges: {
      sentence: (found, total) =>
        found === 0
          ? `All ${total} climate challenges have at least two partners.`
          : `${first(inWords(found))} of ${inWords(total)} climate challenges ${found === 1 ? 'has' : 'have'} one partner or none.`,
      nobody: 'nobody is committed to it',
      only: (name) => `only ${name}`,
      figure: 'Partners',
    },
    needs: {
      sentence: (found, total) =>
        found === 0
          ? `All ${total} needs have an offer from someone else under the same theme.`
          : `${first(inWords(found))} of ${total} needs ${found === 1 ? 'has' : 'have'} no offer from anyone else under the same theme.`,
    },
    bridges: {
      none: 'There are too few shared initiatives to say who holds the network together.',
      cuts: (name, count) =>
        `If ${name} leaves, ${inWords(count)} ${count === 1 ? 'organisation loses' : 'organisations lose'} contact with the others.`,
      holds: (name) => `Nobody would be left alone if one organisation went. Most ways go through ${name}.`,
      loses: (names) => `Would lose contact: ${names}.`,
      share: (percent) => `${percent} of the ways between others go here.`,
      figure: 'Lose',
    },
    news: {
      none: 'No gathering has been held yet.',
      sentence: (name, date, nodes, ties) =>
        nodes + ties === 0
          ? `Nothing has changed on the map since ${name} on ${date}.`
          : `Since ${name} on ${date}: ${inWords(nodes)} new on the map and ${inWords(ties)} new ${ties === 1 ? 'link' : 'links'}.`,
      tiedTo: (name) => `newly tied to ${name}`,
    },
  },
  lensNone: 'All links',
  lensStart: {
    synergies: (name) => (name ? `Synergies of ${name}, on the map` : 'Synergies of an organisation, on the map'),
    parallels: 'Parallel initiatives, on the map',
  },
  lens: {
    synergies: 'Who can we work with?',
    parallels: 'Who is doing something similar?',
    motivations: 'Who shares a hope or concern, and who has got past it?',
    challenges: 'Climate challenges with one partner or none',
    needs: 'Needs nobody meets',
    bridges: 'Who holds the network together?',
    news: 'What has happened since the last gathering?',
  },
}
