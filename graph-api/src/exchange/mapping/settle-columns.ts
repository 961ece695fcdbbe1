import type { SourceTable } from '../read/source.ts'
import { arePersons, sampleOf } from './column-values.ts'
import { trade } from './composed-headings.ts'
import { crossTheRest, partnersAbove } from './give-the-crossed.ts'
import { foldHeading, headings } from './headings.ts'
import { questionOf } from './question-target.ts'
import { bodies, isSurvey, plainNames } from './row-subject.ts'
import { type RowKind, type Target, targetsOf } from './targets.ts'

/** What the columns of a table say of each other, once each has its place: who stands beside a name, and what has no place. */
export function settle(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (kinds.length === 0) return
  if (kinds.includes('organisation')) {
    nameTheContact(table, given)
    if (kinds.length === 1) giveTheRole(given)
  }
  if (kinds.length === 1 && kinds[0] === 'initiative') {
    nameThePartner(table, given)
    placeTheMembers(table, given)
    placeTheBody(table, given)
    crossThePartners(table, given)
  }
  if (kinds.length === 1 && kinds[0] === 'organisation') crossTheRest(table, given)
  keepAsText(table, kinds, given)
}

/** Whoever answers or comes for an organisation. */
const answering = /^(deltagare|participants?|attendees?|respondent|uppgiftslamnare|anmald|members?|medlemmar)$/

/** Where names of people stand beside an organisation, the organisation is the row's name and they speak for it. */
function nameTheContact(table: SourceTable, given: Map<number, Target>): void {
  const folded = table.columns.map(({ name }) => foldHeading(name))
  const at = folded.findIndex(
    (name, index) =>
      (plainNames.test(name) || (answering.test(name) && !given.has(index))) && arePersons(sampleOf(table, index)),
  )
  const body = folded.findIndex((name, index) => bodies.test(name) && !given.has(index))
  if (at < 0) return
  if (given.get(at) === 'name' && body >= 0) {
    given.delete(at)
    given.set(body, 'name')
  }
  if (!given.has(at) && ![...given.values()].includes('contact')) given.set(at, 'contact')
}

/** A role is what the organisation has in an initiative, or else what its contact person is. */
function giveTheRole(given: Map<number, Target>): void {
  const taken = new Set(given.values())
  for (const [at, target] of given) {
    if (target !== 'role' || taken.has('initiatives')) continue
    if (taken.has('contact') && !taken.has('contactRole')) given.set(at, 'contactRole')
    else given.delete(at)
  }
}

/** Headings of what only an organisation has. */
const ofOrganisations = /^(organi[sz]ation(s? ?id| number| nummer|snummer)|org ?nr|vat( number)?|pic( number)?)$/
/** What a row of an organisation in an initiative says of the organisation. */
const aboutPartner: readonly Target[] = ['place', 'country', 'leads']

/** A row with a title, and beside it an organisation by its name and number, is one partner of an initiative. */
function nameThePartner(table: SourceTable, given: Map<number, Target>): void {
  const folded = table.columns.map(({ name }) => foldHeading(name))
  const title = folded.findIndex((name) => /^(title|titel|rubrik)$/.test(name))
  const name = folded.findIndex((heading) => /^(name|namn)$/.test(heading))
  const from = folded.findIndex((heading) => ofOrganisations.test(heading))
  if (title < 0 || name < 0 || from < 0) return
  for (const [at, target] of given) if (at > from && aboutPartner.includes(target)) given.delete(at)
  given.delete(from)
  given.set(title, 'name')
  given.set(name, 'partners')
}

/**
 * The organisation beside the title of an initiative takes part where nothing says that it leads: each row then tells of one
 * that does, with the role that the row gives it.
 */
function placeTheBody(table: SourceTable, given: Map<number, Target>): void {
  const taken = new Set(given.values())
  if (taken.has('partners')) return
  const at = table.columns.findIndex(({ name }) => bodies.test(foldHeading(name)))
  // Whoever pledges something does it.
  const isPledged = table.columns.some(
    ({ name }, index) => given.get(index) === 'name' && pledged.test(foldHeading(name)),
  )
  if (at >= 0 && isPledged && !taken.has('leads') && (!given.has(at) || given.get(at) === 'partners')) {
    given.set(at, 'leads')
    return
  }
  const isFree = !given.has(at) && !taken.has('leads')
  if (at >= 0 && (isFree || (given.get(at) === 'leads' && taken.has('role')))) given.set(at, 'partners')
}

const pledged = /^(\p{L}*(atagande|lofte)|((climate|carbon) )?(pledge|commitment))$/u

const partsOf = (cells: readonly string[]) =>
  cells.flatMap((cell) => cell.split(/[,;\n]/)).filter((part) => part.trim() !== '')

/** Who is on a card or in a team speaks for it where they are people, and takes part otherwise. */
function placeTheMembers(table: SourceTable, given: Map<number, Target>): void {
  const leader = table.columns.findIndex(({ name }) => /^(ledare|leader)$/.test(foldHeading(name)))
  if (leader >= 0 && !given.has(leader))
    given.set(leader, arePersons(partsOf(sampleOf(table, leader))) ? 'contact' : 'leads')
  const at = table.columns.findIndex(({ name }) => /^(team ?)?(members?|medlem(mar)?)$|^team$/.test(foldHeading(name)))
  if (at >= 0 && !given.has(at)) given.set(at, arePersons(partsOf(sampleOf(table, at))) ? 'contact' : 'partners')
}

/** Columns of crosses beside initiatives, called as organisations: who takes part stands above. */
function crossThePartners(table: SourceTable, given: Map<number, Target>): void {
  for (const at of partnersAbove(table, (index) => !given.has(index))) given.set(at, 'partners')
}

/** Whom something is done with, where the rows have no partners. */
const isWithWhom = /^(i )?(samarbetar|samarbete|samverkar|samverkan) med$|^(in )?(collaborates|collaboration) with$/

/** What somebody fears, hopes and is driven by. */
const motivates =
  /\b(oroar|hoppas|driver (er|dig)|motiverar|hindrar|worr(y|ies)|hopes?|drives|motivates|hinders|prevents)\b/

/** Tags, needs and offers of what has no place for them are kept as text. */
function keepAsText(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (!kinds.some((kind) => targetsOf[kind].includes('text'))) return
  const homeless = (['themes', 'needs', 'offers'] as const).filter(
    (target) => !kinds.some((kind) => kind === target.slice(0, -1) || targetsOf[kind].includes(target)),
  )
  const isAnswers = isSurvey(table)
  table.columns.forEach(({ name }, at) => {
    const folded = foldHeading(name.replace(/(?<=\S)\s*\([^()]*\)\s*$/, ''))
    if (given.has(at)) return
    const isHomeless =
      homeless.some((target) => headings[target].includes(folded) || questionOf(name) === target) ||
      (isAnswers && motivates.test(foldHeading(name)))
    if (isHomeless || isWithWhom.test(folded) || (kinds.includes('organisation') && trade.test(folded)))
      given.set(at, 'text')
  })
}
