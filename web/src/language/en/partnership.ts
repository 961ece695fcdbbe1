import { first, inWords } from '../../../../wording/en/number-words.ts'
import type { partnership as swedish } from '../sv/partnership.ts'

const organisations = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'organisation' : 'organisations'}`
/** What counts on the map: initiatives, collaborations and mini-networks together. */
const joint = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'thing' : 'things'} they do together`
const holding = (count: number): string =>
  count === 1
    ? ' One organisation holds the network together.'
    : ` ${first(inWords(count))} organisations hold the network together.`

/** The map of the partnership: who works with whom. */
export const partnership: typeof swedish = {
  title: 'Who works together?',
  pictureLabel: 'Map of who works together',
  role: 'map',
  help: 'Move between organisations with the arrow keys. Enter shows what an organisation does with others, Backspace and Escape show everyone again. Plus, minus and zero change the size. Everything on the map is also in the list after it.',
  skipToList: 'Skip the map and go to the list',
  invented: 'Invented examples',
  hint: 'Press an organisation to see what it does together with others.',
  which: 'Which map',
  thisMap: 'Who works together',
  everything: 'Everything',
  said: {
    whole: (count, things, groups, holders) =>
      groups === 0
        ? `${organisations(count)} and ${joint(things)}.`
        : `${organisations(count)}, ${joint(things)} in ${groups === 1 ? 'one group' : `${inWords(groups)} groups`}.${holders === 0 ? '' : holding(holders)}`,
    without: (names, parts, cutOff) =>
      parts === 1
        ? `${names}: without them ${inWords(cutOff)} ${cutOff === 1 ? 'organisation is' : 'organisations are'} cut off from the rest.`
        : `${names}: without them the network falls apart into ${inWords(parts)} pieces, and ${inWords(cutOff)} ${cutOff === 1 ? 'organisation is' : 'organisations are'} cut off from the rest.`,
    alone: (count) =>
      count === 0
        ? 'Everyone takes part in at least one collaboration.'
        : `${first(inWords(count))} ${count === 1 ? 'has' : 'have'} no collaboration yet.`,
    suggestions: (count) =>
      count === 1
        ? 'One suggestion that would tie the network together.'
        : `${first(inWords(count))} suggestions that would tie the network together.`,
    apart: (count, all) =>
      `Dotted lines join two where one needs what the other offers. ${count === all ? 'All' : first(inWords(count))} of them link different groups or reach someone without a collaboration.`,
    mend: (holders, before, after) =>
      `If the ${holders === 1 ? 'organisation that holds' : `${inWords(holders)} that hold`} the network together left, ${before} organisations would be cut off from the rest. With the suggestions it would be ${after}.`,
    noSuggestions: 'There are no suggestions between organisations that do not already work together.',
    focus: (name, partners, things) =>
      `${name}: ${partners} ${partners === 1 ? 'partner' : 'partners'} and ${things.toLocaleString('en-GB')} ${things === 1 ? 'thing' : 'things'} done together with them.`,
    focusAlone: (name) => `${name} has no collaboration yet.`,
    reach: (groups) =>
      groups === 0
        ? 'Under each partner is what they do together now.'
        : `Reaches ${groups === 1 ? 'one other group' : `${inWords(groups)} other groups`}. Under each partner is what they do together now.`,
    part: (name: string, count: number, groups: number) =>
      `Around ${name}: ${organisations(count)}${groups === 0 ? '' : ` in ${groups === 1 ? 'one group' : `${inWords(groups)} groups`}`}.`,
    past: (day, count, things) => `${day}: ${organisations(count)}, ${joint(things)}.`,
    pastNote: 'Organisations are placed where they are today.',
    empty: 'Nothing here yet.',
    emptyNote: 'Add the first organisations, and the map will begin to take shape.',
    noLines: (count) => `${organisations(count)}, who do nothing together yet.`,
    noLinesNote: 'When two run an initiative together, collaborate or meet in a mini-network, a line joins them here.',
    strongest: (shown, all) =>
      `The map shows the strongest lines, ${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}. Choose an organisation to see all of its lines.`,
    cut: (shown: number, all: number, groups: number) =>
      `${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} are drawn: those with most partners in ${groups === 1 ? 'the largest group' : `the ${inWords(groups)} largest groups`}.`,
    toOpen: 'Press a group to open it, or search for an organisation. The list below the map has everyone.',
    discs: 'Groups are shown as circles, with lines where many work together. Move closer to see the names.',
    limited: (shown, all) =>
      `The map shows the ${shown.toLocaleString('en-GB')} best connected of ${all.toLocaleString('en-GB')}.`,
    computing: 'The map is being rearranged. The new one will appear when it is ready.',
  },
  row: {
    alone: (count) => `${first(inWords(count))} not yet collaborating`,
    more: (count) => `and ${count} more`,
  },
  family: {
    public: 'public body',
    company: 'company',
    research: 'research and education',
    association: 'association or faith community',
  },
  familyShort: { public: 'public', company: 'company', research: 'research', association: 'association' },
  groupSign: 'group, named after what it mostly works on',
  strength: { one: 'one thing together', two: 'two things', three: 'three or more' },
  holder: 'holds together',
  larger: 'larger = more partners',
  legend: 'Legend and filter',
  legendHelp: 'Press to hide or show.',
  suggestion: 'suggestion',
  showSuggestions: 'Show suggestions',
  hideSuggestions: 'Hide suggestions',
  nothingShown: 'The filter hides everything.',
  showAgain: (what) => `Show ${what} again`,
  showAll: 'Show everyone again',
  wholePartnership: 'Show the whole partnership',
  openPage: 'Open the page',
  aroundMap: 'Everything around it',
  synergies: 'See suggestions',
  find: 'Find an organisation',
  findNone: 'No organisation by that name.',
  time: 'Time',
  timeNow: 'Today',
  zoomIn: 'Closer',
  zoomOut: 'Further away',
  zoomAll: 'Show all',
  spoken: (name, kind, partners) => `${name}, ${kind}, ${partners} ${partners === 1 ? 'partner' : 'partners'}`,
  spokenFocus: (name, partners) => `Showing ${name}. Partners: ${partners}.`,
  list: {
    title: 'The same as a list',
    sought: 'Search the list',
    organisation: 'Organisation',
    kind: 'Type',
    group: 'Group',
    partners: 'Partners',
    things: 'Do together',
    holds: 'holds together',
    show: (name) => `Partners of ${name}, on the map`,
    open: (name: string) => `Open ${name}`,
    more: (count) => `Show ${count} more`,
    none: 'no group',
    groups: 'Groups',
    covered: (covered, things) => `${covered} of ${things} things they do together in the group are about this`,
    members: (count) => `${count} organisations`,
    suggestions: 'Suggestions',
  },
  save: {
    button: 'Save the picture',
    png: 'As an image, A3 (PNG)',
    svg: 'As a drawing, A3 (SVG)',
    print: 'Print',
    smaller: (width, height, dots) =>
      `This browser cannot make an image that large. It was saved as ${width} × ${height} pixels, ${dots} dots per inch.`,
    failed: 'An image could not be made here. Save it as a drawing instead.',
    saved: 'The picture is saved.',
    invented: 'Invented examples: no real organisations.',
    source: (partnership, day) => `${partnership}. Source: Mellanrum, ${day}`,
  },
  around: {
    title: 'Works with',
    more: (count) => `Show ${count} more`,
    none: 'Does nothing together with others yet.',
    onMap: 'See on the map',
  },
}
