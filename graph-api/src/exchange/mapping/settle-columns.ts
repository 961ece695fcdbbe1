import type { SourceTable } from '../read/source.ts'
import { officeOf } from '../words/offices.ts'
import { organisationKindOf } from '../words/organisation-kinds.ts'
import { saysPartOnly } from '../words/other-words.ts'
import { arePersons, sampleOf } from './column-values.ts'
import { composedTarget, trade } from './composed-headings.ts'
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
    leaveOutKeepers(table, given)
    if (kinds.length === 1) giveTheRole(table, given)
  }
  if (kinds.length === 1 && kinds[0] === 'initiative') {
    nameThePartner(table, given)
    placeTheMembers(table, given)
    placeTheBody(table, given)
    crossThePartners(table, given)
  }
  if (kinds.length === 1 && kinds[0] === 'gathering' && ![...given.values()].includes('partners')) {
    const body = table.columns.findIndex(({ name }, at) => !given.has(at) && bodies.test(foldHeading(name)))
    if (body >= 0) given.set(body, 'partners')
  }
  if (kinds.length === 1 && (kinds[0] === 'organisation' || kinds[0] === 'person')) crossTheRest(table, kinds[0], given)
  placeTheSections(table, kinds, given)
  keepAsText(table, kinds, given)
}

/** What stands above parts of a table is what their rows are about; of organisations, which kind they are. */
function placeTheSections(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  const at = table.columns.findIndex(({ ofSections }) => ofSections)
  if (at < 0 || kinds.length !== 1) return
  const [kind] = kinds
  const isFree = ![...given.values()].includes('kind')
  const areKinds = sampleOf(table, at).every((cell) => organisationKindOf(cell) !== null)
  if (kind === 'organisation' && areKinds && isFree) given.set(at, 'kind')
  else if (kind && targetsOf[kind].includes('themes')) given.set(at, 'themes')
}

/** Whoever answers or comes for an organisation. */
const answering = /^(deltagare|participants?|attendees?|respondent|uppgiftslamnare|anmald|members?|medlemmar)$/

/** Whoever signed for an organisation. */
const signed = /^(signed by|signatory|undertecknat av|undertecknad av|undertecknare|signerat av)$/
/** `Åsa Prov (VD)`, `Bo Test, chair`: a person before what they are. */
const beginWithPersons = (cells: readonly string[]): boolean =>
  arePersons(cells.map((cell) => cell.replace(/[,(].*$/, '').trim()))

/** Where names of people stand beside an organisation, the organisation is the row's name and they speak for it. */
function nameTheContact(table: SourceTable, given: Map<number, Target>): void {
  table.columns.forEach(({ name }, index) => {
    if (given.has(index)) return
    const isPost = officeOf(name) !== null && arePersons(sampleOf(table, index))
    if (isPost || (signed.test(foldHeading(name)) && beginWithPersons(sampleOf(table, index))))
      given.set(index, 'contact')
  })
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

/** Whoever keeps a register has somebody of their own for each row, where another column names whom they meet there: `Vår kontakt`. */
const ofKeeper =
  /^(var|vara|our) (kontakt(person(er)?)?|contact( person)?s?|rep(resentative)?s?|representant|saljare|handlaggare|\p{L}*ansvarig\p{L}*|owner|account manager)$/u

function leaveOutKeepers(table: SourceTable, given: Map<number, Target>): void {
  const contacts = [...given].flatMap(([at, target]) => (target === 'contact' ? [at] : []))
  const kept = contacts.filter((at) => ofKeeper.test(foldHeading(table.columns[at]?.name ?? '')))
  if (kept.length < contacts.length) for (const at of kept) given.delete(at)
}

/** A role is what the organisation has in an initiative, or else what its contact person is. */
function giveTheRole(table: SourceTable, given: Map<number, Target>): void {
  const taken = new Set(given.values())
  const title = table.columns.findIndex(({ name }, at) => !given.has(at) && /^tit(le|el)$/.test(foldHeading(name)))
  if (title >= 0 && taken.has('contact') && !taken.has('contactRole')) {
    given.set(title, 'contactRole')
    taken.add('contactRole')
  }
  for (const [at, target] of given) {
    if ((target !== 'role' && target !== 'contactRole') || taken.has('initiatives')) continue
    // What a partner is in a project is nobody's post.
    const areParts = sampleOf(table, at).every((cell) => saysPartOnly(cell))
    if (areParts) given.delete(at)
    if (areParts || target === 'contactRole') continue
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
  const folded = table.columns.map(({ name }) => foldHeading(name))
  const body = folded.findIndex((name) => bodies.test(name))
  const at = body >= 0 ? body : folded.findIndex((name) => signing.test(name))
  // Whoever pledges something does it.
  const isPledged = table.columns.some(
    ({ name }, index) => given.get(index) === 'name' && pledged.test(foldHeading(name)),
  )
  if (at >= 0 && isPledged && !taken.has('leads') && (!given.has(at) || given.get(at) === 'partners')) {
    given.set(at, 'leads')
    return
  }
  if (taken.has('partners')) return
  const isFree = !given.has(at) && !taken.has('leads')
  if (at >= 0 && (isFree || (given.get(at) === 'leads' && taken.has('role')))) given.set(at, 'partners')
}

/** Whoever signs what is pledged. */
const signing = /^(avtals)?part(er)?$|^(undertecknare|underteckn(ad|at) av|signatory|signatories|signed by|party)$/

const pledged = /^(\p{L}*(atagande|lofte)|((climate|carbon) )?(pledge|commitment))$/u

const partsOf = (cells: readonly string[]) =>
  cells.flatMap((cell) => cell.split(/[,;\n]/)).filter((part) => part.trim() !== '')

/** Who is on a card or in a team speaks for it where they are people, and takes part otherwise. */
function placeTheMembers(table: SourceTable, given: Map<number, Target>): void {
  const leader = table.columns.findIndex(({ name }) => /^(ledare|leader)$/.test(foldHeading(name)))
  if (leader >= 0 && !given.has(leader))
    given.set(leader, arePersons(partsOf(sampleOf(table, leader))) ? 'contact' : 'leads')
  const doer = table.columns.findIndex(({ name }) =>
    /^(vem|vilka|av vem|vem gor( det)?|who|by whom|ansvariga)$/.test(foldHeading(name)),
  )
  if (doer >= 0 && !given.has(doer)) {
    if (arePersons(partsOf(sampleOf(table, doer)))) given.set(doer, 'contact')
    else if (![...given.values()].includes('leads')) given.set(doer, 'leads')
  }
  const at = table.columns.findIndex(({ name }) => /^(team ?)?(members?|medlem(mar)?)$|^team$/.test(foldHeading(name)))
  if (at >= 0 && !given.has(at)) given.set(at, arePersons(partsOf(sampleOf(table, at))) ? 'contact' : 'partners')
}

/** Columns of crosses beside initiatives, called as organisations: who takes part stands above. */
function crossThePartners(table: SourceTable, given: Map<number, Target>): void {
  for (const at of partnersAbove(table, (index) => !given.has(index))) given.set(at, 'partners')
}

/** Whom something is done with, where the rows have no partners. */
const isWithWhom =
  /^(befintliga?|nuvarande|pagaende|existing|current|ongoing) (samarbeten?|samverkan|samarbetspartners?|collaborations?|partnerships?|partners)$|^(i )?(samarbetar|samarbete|samverkar|samverkan) med$|^(in )?(collaborates|collaboration) with$/

/** What somebody fears, hopes and is driven by. */
const motivates =
  /\b(oroar|hoppas|driver (er|dig)|drivkraft(er)?|motiverar|motivation(er)?|hinder|barriers?|obstacles?|viktig(t|ast) for (er|dem|oss)|(matters|important) (most )?to (them|you|us)|concerns|hindrar|worr(y|ies)|hopes?|drives|motivates|hinders|prevents)\b/

/** What a node is called in a picture tells nothing of it. */
const isLabel = /^(labels?|etikett)$/

/** Tags, needs and offers of what has no place for them are kept as text. */
function keepAsText(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (!kinds.some((kind) => targetsOf[kind].includes('text'))) return
  const homeless = (['themes', 'needs', 'offers'] as const).filter(
    (target) => !kinds.some((kind) => kind === target.slice(0, -1) || targetsOf[kind].includes(target)),
  )
  const isOfOrganisations = kinds.includes('organisation')
  const isAnswers = isSurvey(table) || isOfOrganisations
  table.columns.forEach(({ name }, at) => {
    const folded = foldHeading(name.replace(/(?<=\S)\s*\([^()]*\)\s*$/, ''))
    if (given.has(at)) return
    const isHomeless =
      homeless.some(
        (target) =>
          headings[target].includes(folded) ||
          questionOf(name) === target ||
          (!isLabel.test(folded) && composedTarget(folded, [target]) === target),
      ) ||
      (isAnswers && motivates.test(foldHeading(name)))
    if (isHomeless || isWithWhom.test(folded) || (isOfOrganisations && trade.test(folded))) given.set(at, 'text')
  })
}
