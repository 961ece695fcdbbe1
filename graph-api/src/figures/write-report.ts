import { organisationKinds } from '../organisations/model.ts'
import type { ListedThing } from '../shared/listed.ts'
import type { Figure, FigureInput, NetworkShape, ReportLanguage } from './model.ts'
import type { CountedFigure, YearFacts } from './read-year.ts'
import { type ReportFormats, reportFormatsOf } from './report-formats.ts'
import { type ReportWords, reportWordsOf, wordOf } from './report-words.ts'

/** A table whose first row and first column are headings. */
export interface ReportTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type ReportBlock =
  | { readonly paragraph: string; readonly isSmall?: boolean }
  | { readonly heading: string }
  | { readonly table: ReportTable }

export interface ReportSection {
  readonly title: string
  readonly blocks: readonly ReportBlock[]
}

/** A report as what it says, in the order in which it is read; how it looks is decided where it is set. */
export interface ReportText {
  readonly language: ReportLanguage
  readonly title: string
  readonly lead: string
  readonly sections: readonly ReportSection[]
}

interface Telling {
  readonly facts: YearFacts
  readonly words: ReportWords
  readonly formats: ReportFormats
}

/** Writes the year's report as its page says it, with the same words and figures. */
export function writeReport(facts: YearFacts, options: { language: ReportLanguage; partnership: string }): ReportText {
  const { language, partnership } = options
  const words = reportWordsOf(language)
  const formats = reportFormatsOf(language)
  const telling: Telling = { facts, words, formats }
  const today = formats.date(facts.today)
  const isOver = facts.year < Number(facts.today.slice(0, 4))
  return {
    language,
    title: words.title(partnership, facts.year),
    lead: isOver ? words.whole(facts.year) : words.soFar(today),
    sections: [
      { title: words.inShort.title, blocks: inShort(telling).map((paragraph) => ({ paragraph })) },
      ...figureSections(telling),
      { title: words.groups.shape, blocks: tellShape(telling) },
      { title: words.groups.pairs, blocks: [{ paragraph: words.pairsLead }, pairsIn(telling)] },
      {
        title: words.how.title,
        blocks: [
          ...words.how.paragraphs.map((paragraph) => ({ paragraph })),
          { paragraph: words.source(today), isSmall: true },
        ],
      },
    ],
  }
}

type Narrowing = Omit<FigureInput, 'year' | 'figure'>

const countOf = (facts: YearFacts, figure: Figure, narrowing: Narrowing = {}): number =>
  facts.counted.find(({ of }) => isSame(of, { figure, ...narrowing }))?.count ?? 0

const isSame = (one: CountedFigure['of'], other: CountedFigure['of']): boolean =>
  (['figure', 'collaborationStatus', 'miniNetworkStatus', 'verdict'] as const).every((key) => one[key] === other[key])

function inShort({ facts, words, formats }: Telling): string[] {
  const says = words.inShort
  const of = (figure: Figure, narrowing?: Narrowing) => countOf(facts, figure, narrowing)
  const { relevant, notRelevant, precision } = facts.judged
  return [
    says.contacts(of('contacts_asked'), of('contacts_agreed'), of('contacts_suggested')),
    says.collaborations(
      of('collaborations_begun'),
      of('collaborations_ended'),
      of('collaborations', { collaborationStatus: 'active' }),
    ),
    says.miniNetworks(of('mini_networks_formed'), of('mini_networks', { miniNetworkStatus: 'meeting' })),
    says.overlaps(of('parallels_judged'), of('parallels_judged', { verdict: 'same_work' })),
    says.needs(of('needs_closed')),
    precision === null ? says.notJudged : says.judged(relevant + notRelevant, relevant, formats.percent(precision)),
  ]
}

/** The figures that are one number each, group by group. */
function figureSections({ facts, words, formats }: Telling): ReportSection[] {
  const { groups, names, ofCollaborationStatus, ofMiniNetworkStatus, ofVerdict } = words
  const nameOf = ({ figure, collaborationStatus, miniNetworkStatus, verdict }: CountedFigure['of']): string => {
    if (verdict) return wordOf(ofVerdict, verdict)
    if (collaborationStatus) return wordOf(ofCollaborationStatus, collaborationStatus)
    if (miniNetworkStatus) return wordOf(ofMiniNetworkStatus, miniNetworkStatus)
    return wordOf(names, figure)
  }
  const rowsOf = (figures: readonly Figure[]) =>
    figures.flatMap((figure) =>
      facts.counted.filter(({ of }) => of.figure === figure).map(({ of, count }) => [nameOf(of), formats.count(count)]),
    )
  const head = [words.columns.figure, words.columns.value]
  const section = (title: string, rows: readonly (readonly string[])[], more = 0): ReportSection => ({
    title,
    blocks: [
      rows.length > 0 ? { table: { head, rows } } : { paragraph: words.noChallenges },
      ...(more > 0 ? [{ paragraph: words.moreChallenges(more) }] : []),
    ],
  })
  return [
    section(groups.contacts, rowsOf(['contacts_asked', 'contacts_agreed', 'contacts_suggested'])),
    section(groups.collaborations, rowsOf(['collaborations_begun', 'collaborations_ended', 'collaborations'])),
    section(groups.miniNetworks, rowsOf(['mini_networks_formed', 'mini_networks'])),
    section(groups.rest, rowsOf(['parallels_judged', 'needs_closed'])),
    section(
      groups.challenges,
      facts.commitments.map(({ title, count }) => [title, formats.count(count)]),
      facts.moreChallenges,
    ),
  ]
}

/** How the network hangs together, in words. */
function tellShape({ facts, words, formats }: Telling): ReportBlock[] {
  const { now, before } = facts
  const says = words.shape
  if (now.organisations === 0) return [{ paragraph: says.empty }]
  const namesOf = (list: readonly ListedThing[], count: number): ReportBlock => {
    const names = list.map(({ title }) => title)
    const more = count - names.length
    return { paragraph: more > 0 ? [...names, says.more(more)].join(', ') : formats.list(names) }
  }
  const linked = now.organisations - now.aloneCount
  const bridges = now.bridges.map(({ title }) => title)
  const paragraphs = (sentences: readonly string[]) => sentences.map((paragraph) => ({ paragraph }))
  return [
    ...paragraphs([[says.linked(linked, now.organisations), ...(linked > 0 ? [says.parts(now.parts)] : [])].join(' ')]),
    ...(linked > 0
      ? [
          ...paragraphs([
            bridges.length > 0 ? says.bridges(formats.list(bridges), bridges.length, now.cutOff) : says.noBridges,
            `${says.reach(now.reachCount, now.isFewest)} ${says.reachLead}`,
          ]),
          namesOf(now.reach, now.reachCount),
        ]
      : []),
    ...paragraphs([says.alone(now.aloneCount)]),
    ...(now.aloneCount > 0 ? [namesOf(now.alone, now.aloneCount)] : []),
    ...(before.organisations > 0
      ? [{ heading: says.before(facts.year - 1) }, ...paragraphs(changesIn({ facts, words, formats }))]
      : []),
  ]
}

/** What is another than a year before. */
function changesIn({ facts, words, formats }: Telling): string[] {
  const { now, before, newlyLinked } = facts
  const says = words.shape.changed
  const lists = [
    { of: added(now, before), say: says.nowBridges },
    { of: added(before, now), say: says.noLonger },
    { of: newlyLinked.map(({ title }) => title), say: says.noLongerAlone },
  ]
  return [
    says.organisations(before.organisations, now.organisations),
    says.alone(before.aloneCount, now.aloneCount),
    says.reach(before.reachCount, now.reachCount),
    ...lists.flatMap(({ of, say }) => (of.length > 0 ? [say(formats.list(of))] : [])),
  ]
}

/** Who holds one network together and not the other. */
function added(one: NetworkShape, other: NetworkShape): string[] {
  const known = new Set(other.bridges.map(({ id }) => id))
  return one.bridges.flatMap(({ id, title }) => (known.has(id) ? [] : [title]))
}

/** Which kinds of organisations work together: a square of the kinds that do, the same from both sides. */
function pairsIn({ facts, words, formats }: Telling): ReportBlock {
  const present = new Set(facts.pairs.flatMap(({ ofKind, withKind }) => [ofKind, withKind]))
  const kinds = organisationKinds.filter((kind) => present.has(kind))
  if (kinds.length === 0) return { paragraph: words.noPairs }
  const between = (one: string, other: string) =>
    facts.pairs.find(
      ({ ofKind, withKind }) => (ofKind === one && withKind === other) || (ofKind === other && withKind === one),
    )?.pairs ?? 0
  const nameOf = (kind: (typeof kinds)[number]) => wordOf(words.organisationKind, kind)
  const head = [words.columns.kind, ...kinds.map(nameOf)]
  const rows = kinds.map((row) => [nameOf(row), ...kinds.map((column) => formats.count(between(row, column)))])
  return { table: { head, rows } }
}
