import type { SourceTable } from '../read/source.ts'
import { fold } from '../words/fold.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
import { organisationKindOf, saysOtherKind } from '../words/organisation-kinds.ts'
import { rowKindOfWord } from '../words/other-words.ts'
import { areNames, arePersons, sampleOf } from './column-values.ts'
import { areTimes } from './give-by-content.ts'
import { crossesBodies, crossesPartners } from './give-the-crossed.ts'
import { wordsOf } from './guess-words.ts'
import { foldHeading } from './headings.ts'
import { kindByPlaces } from './kind-by-places.ts'
import { hasEnds } from './link-ends.ts'
import type { TableMapping } from './model.ts'
import {
  bodies,
  hasNameBesideBody,
  isSurvey,
  namesOnlyContacts,
  namesOnlyInitiatives,
  subjectOf,
} from './row-subject.ts'
import { withoutLanguage } from './simpler-headings.ts'
import type { RowKind } from './targets.ts'

type Rows = Pick<TableMapping, 'rows' | 'kindColumn' | 'kindWords'>

/** What a table or file is called where its rows are of one kind. Services come as what an organisation offers. */
const tableNames: readonly [RegExp, RowKind][] = [
  [
    /\b(organi[sz]ations?|organisationer|medlemmar|members|partners?|foretag|aktorer|companies|foreningar|actors|stakeholders|intressent\p{L}*|beneficiaries|konsorti(um|et)|consortium)\b/u,
    'organisation',
  ],
  [
    /\b(people|persons?(?! (months?|days?|hours?)\b)|personer|contacts?|kontakter|kontaktpersoner|individuals|deltagarlista)\b/,
    'person',
  ],
  [
    /\b(projects?|projekt|initiativ(es)?|programs?|programmes?|aktiviteter|activities|insatser|atgarder|atgardslista|measures|portfolio|portfolj|cards|tasks|issues|uppgifter|work packages|arbetspaket|upphandlingar|procurements|pledges|ataganden|commitments|delprojekt)\b/,
    'initiative',
  ],
  [/\b(themes?|teman|tags|concepts?|taxonomy terms?|amnen|topics|fokusomraden)\b/, 'theme'],
  [/\b(places?|platser|locations?|orter|cities|kommuner)\b/, 'place'],
  [
    /\b(events?|traffar|moten|gatherings?|meetings|kalender|calendar|kalendarium|agenda|evenemang|aktivitetskalender)\b/,
    'gathering',
  ],
  [/\b(needs?|behov|onskemal|sokes|efterlysningar|wanted|vi soker|we (need|seek))\b/, 'need'],
  [/\b(offers?|erbjudanden?|services?|tjanster|resurser|erbjudes|vi erbjuder|we offer)\b/, 'offer'],
]

const wholeNames = /^(fullstandigt namn|full name|for och efternamn|fornamn (och )?efternamn|personnamn)$/

/** Headings that only tables of one kind have. */
const tellingHeadings: readonly [RegExp, RowKind][] = [
  [
    /^(organisationsnamn|organisationsnummer|orgnr|org nr|foretag(snamn)?|company( name)?|forening(snamn|styp)?|sokande|applicant|organi[sz]ation|organi[sz]ation (name|namn)|aktor|medlem|medlemsorganisation|hyresgast(er)?|tenant|utstallare|exhibitor|account name|intressent(er)?|stakeholders?|organisationstyp|aktorstyp|sektor|sector|legal status|legal name|pic( (number|code|nr|no))?|bolag)$/,
    'organisation',
  ],
  [/^(fornamn|efternamn|first name|last name|personnamn|befattning|job title|arbetsgivare|employer)$/, 'person'],
  [
    /^(projekttitel|projektnamn|project title|project name|projekt|project|initiativ|projektledare|projektstart|projektstatus|startdatum|start date|starts on|project id|projekt id)$/,
    'initiative',
  ],
  [/^(efterlysning|behovsbeskrivning|request|vad (soks|behovs)|what is (needed|sought))$/, 'need'],
  [/^(preflabel|altlabel|broader|overordnat tema|synonymer|synonyms)$/, 'theme'],
  [/^(dtstart|dtend|starttid|motesdatum|evenemang|start time|traff)$/, 'gathering'],
]

/**
 * What the rows of a table are: what its format says, two ends of a connection, the words of a type column, its name, or
 * headings that only one kind has. `undecided` where nothing tells: then the person chooses.
 */
export function guessRows(table: SourceTable, fileName: string): Rows {
  const one = (rows: TableMapping['rows']): Rows => ({ rows, kindColumn: null, kindWords: [] })
  if (table.hint === 'links' || (table.hint === undefined && hasEnds(table))) return one('link')
  if (table.hint && table.hint !== 'things') return one(table.hint)
  const names = [table.name, fileName].map((name) => foldHeading(name.replace(/\.[a-z]{2,5}$/i, '')))
  const leftOut =
    /\b(taxonomies|loops|phones|addresses|schedules|service areas?|service at location|identifiers|concept ?scheme|contributors|funding|checklists?|custom ?fields|attachments|memberships|plugin ?data)\b/
  const isOfOrganisation = table.columns.some(({ name }) => /^organi[sz]ation id$/.test(foldHeading(name)))
  if (leftOut.test(names[0] ?? ''))
    return one(isOfOrganisation && /phones|identifiers/.test(names[0] ?? '') ? 'organisation' : null)
  if (table.hint === undefined && crossesBodies(table)) return one('organisation')
  const subject = subjectOf(table) ?? subjectOf(beneathGroups(table))
  if (subject) return one(subject)
  // A whole name is a person's, also of a table that is called members or partners.
  if (table.columns.some(({ name }, at) => wholeNames.test(foldHeading(name)) && arePersons(sampleOf(table, at))))
    return one('person')
  const byHeading = tellingHeadings
    .filter(([, kind]) => !(kind === 'organisation' && hasNameBesideBody(table)))
    .filter(([, kind]) => !(kind === 'gathering' && isSurvey(table)))
    .map(([pattern, kind]) => {
      return {
        kind,
        count: table.columns.filter(({ name }) => pattern.test(withoutLanguage(foldHeading(name)))).length,
      }
    })
  byHeading.sort((a, b) => b.count - a.count)
  const byName = names.flatMap((name) => tableNames.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0]
  if (byName === 'organisation' && namesOnlyInitiatives(table)) return one('initiative')
  if (byName === 'person' && namesOnlyContacts(table)) return one('organisation')
  // A program with a time in each row is what happens in a day.
  if (byName === 'initiative' && isSchedule(table, names)) return one('gathering')
  if (byName) return one(byName)
  if (byHeading[0] && byHeading[0].count > 1) return one(byHeading[0].kind)
  const byWords = kindsByWord(table)
  if (byWords) return byWords
  const [first, second] = byHeading
  if (first && first.count > (second?.count ?? 0)) return one(first.kind)
  if (namesOnlyInitiatives(table) || crossesPartners(table)) return one('initiative')
  return one(
    kindByPlaces(table) ?? kindByPlaces(beneathGroups(table)) ?? (namesBodies(table) ? 'organisation' : 'undecided'),
  )
}

const isSchedule = (table: SourceTable, names: readonly string[]): boolean =>
  names.some((name) => /\b(program|programme|schema|agenda)\b/.test(name)) &&
  table.columns.some((_column, at) => areTimes(sampleOf(table, at)))

/** The table with its headings as they stand, without the groups above them. */
const beneathGroups = (table: SourceTable): SourceTable => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, name: column.own ?? column.name })),
})

/** True where the first column that differs from row to row holds names of bodies, as far as names tell: `Norrby kommun`. */
function namesBodies(table: SourceTable): boolean {
  const cells = table.columns.map((_column, at) => sampleOf(table, at)).find(areNames) ?? []
  return cells.filter((cell) => organisationKindInName(cell) !== null).length >= cells.length * 0.4 && cells.length > 1
}

const kindHeadings = [
  'element type',
  'type',
  'typ',
  'nodtyp',
  'node type',
  'entity type',
  'class',
  'kategori',
  'category',
  'kind',
  'slag',
  'instance of',
]

/** What a row of each word of a column is, as far as the word tells. */
export function guessKindWords(table: SourceTable, column: string): TableMapping['kindWords'] {
  const kindWords: TableMapping['kindWords'] = [...wordsOf(table, { column, separator: null }).keys()].map((word) => {
    const kind = rowKindOfWord(word, organisationKindOf(word) !== null)
    return { word, becomes: kind === 'nothing' ? null : (kind ?? 'undecided') }
  })
  return filledShare(table, column) < 1 ? [...kindWords, { word: '', becomes: 'undecided' }] : kindWords
}

/** A column of words of which most are known kinds of things, and not all the same. */
function kindsByWord(table: SourceTable): Rows | null {
  const columns = table.columns.filter(
    ({ name }) => kindHeadings.includes(withoutLanguage(foldHeading(name))) || seeksOrOffers(table, name),
  )
  for (const { name } of columns.sort(
    (a, b) =>
      kindHeadings.indexOf(withoutLanguage(foldHeading(a.name))) -
      kindHeadings.indexOf(withoutLanguage(foldHeading(b.name))),
  )) {
    const words = wordsOf(table, { column: name, separator: null })
    if (words.size === 0 || words.size > Math.max(60, table.rows.length / 2)) continue
    const kinds = [...words].map(([word, count]) => ({
      word,
      count,
      kind: rowKindOfWord(word, organisationKindOf(word) !== null),
    }))
    const known = new Set(kinds.flatMap(({ kind }) => kind ?? []))
    const isClear = ({ word, kind }: (typeof kinds)[number]) => kind !== null || saysOtherKind(word)
    const knownRows = kinds.filter(({ kind }) => kind !== null).reduce((sum, { count }) => sum + count, 0)
    // Beside the name of a body, words that are not known sort bodies, too.
    const isNamed = table.columns.some((column) => bodies.test(withoutLanguage(foldHeading(column.name))))
    const areBodies = known.size === 1 && known.has('organisation') && (isNamed || kinds.every(isClear))
    if (table.hint === undefined && areBodies) {
      return { rows: 'organisation', kindColumn: null, kindWords: [] }
    }
    const isMixed = known.size > 0 || table.hint === 'things'
    if (!isMixed || (table.hint === undefined && knownRows < table.rows.length / 2)) continue
    return { rows: 'by_word', kindColumn: name, kindWords: guessKindWords(table, name) }
  }
  return null
}

/** A column that says of each row whether something is sought or offered, whatever it is called: `Söker/Erbjuder`. */
function seeksOrOffers(table: SourceTable, column: string): boolean {
  const words = [...wordsOf(table, { column, separator: null }).keys()]
  const kinds = words.map((word) => rowKindOfWord(word, false))
  return words.length > 0 && words.length <= 6 && kinds.every((kind) => kind === 'need' || kind === 'offer')
}

function filledShare(table: SourceTable, column: string): number {
  const at = table.columns.findIndex(({ name }) => name === column)
  const filled = table.rows.filter((row) => (row.cells[at] ?? []).some((value) => fold(value) !== '')).length
  return table.rows.length === 0 ? 1 : filled / table.rows.length
}
