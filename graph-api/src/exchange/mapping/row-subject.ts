import type { SourceTable } from '../read/source.ts'
import { arePersons, areYesOrNo, sampleOf } from './column-values.ts'
import { composedTarget, namesDeed } from './composed-headings.ts'
import { foldHeading, headings } from './headings.ts'
import { questionOf } from './question-target.ts'
import { withoutLanguage } from './simpler-headings.ts'
import type { RowKind, Target } from './targets.ts'

const titles =
  /^(projekt(ets)? ?(titel|namn)|projekt|project( (title|name))?|initiativ(ets)?( ?namn)?|initiative( (title|name))?|insats|atgard(er)?|measure|atagande|commitment|pledge|upphandling|procurement|arbetspaket|work package|\p{L}*(lofte|atagande)|(climate|carbon) (pledge|commitment)|ansokan|application|satsning|delprojekt|(wp|task|card|issue|action|measure|atgardens?|insatsens?|aktivitetens?|activity) ?(title|name|namn|titel))$/u
/** Headings of the names of bodies. */
export const bodies =
  /^(org( name)?|organi[sz]ation(snamn| name)?|foretag(snamn)?|company( name)?|forening(snamn)?|bolag(snamn)?|aktor(snamn)?|arbetsgivare|employer|arbetsplats|affiliation|hyresgast(er)?|tenant|account name|(associated|parent) company)$/
/** Headings of a name that may be anybody's. */
export const plainNames = /^(namn|name|fullstandigt namn|full name|for och efternamn|fornamn (och )?efternamn)$/

/** What only initiatives have, where `organisation` alone may be anyone's. */
const ofInitiatives: readonly Target[] = ['status', 'leads', 'partners']
const bothHave =
  /^(organi[sz]ation( id)?|partner|agare|owner|deltar|deltagare|fas|state|lage|sokande|applicant|driver|leder|lead)$/

const applicants = /^(huvud)?sokande$|^(lead |main )?applicants?( name)?$/

/** Columns in which form services write when an answer was begun and sent. */
const sent =
  /^(slutforandetid|completion time|tidstampel|timestamp|svarsdatum|submitted( at| on)?|inskickat|submit date|inlamnad)$/

/** True for the answers to a form: a row is what somebody wrote, and when they did is no meeting. */
export function isSurvey(table: SourceTable): boolean {
  const folded = table.columns.map(({ name }) => foldHeading(name))
  const questions = table.columns.filter(({ name }) => questionOf(name) !== null || /\?\s*\d*$/.test(name)).length
  return questions > 1 || (questions > 0 && folded.some((name) => sent.test(name)))
}

/** What the rows are by headings that stand together; null where those tell nothing. */
export function subjectOf(table: SourceTable): RowKind | null {
  const folded = table.columns.map(({ name }) => withoutLanguage(foldHeading(name)))
  const first = (pattern: RegExp) => folded.findIndex((name) => pattern.test(name))
  const has = (target: Target) =>
    table.columns.some(({ name }) => headings[target].includes(foldHeading(name)) || questionOf(name) === target)
  const [body, name] = [first(bodies), first(plainNames)]
  // Whether somebody has pledged anything is no title.
  const title = folded.findIndex(
    (heading, at) => (titles.test(heading) || namesDeed(heading)) && !areYesOrNo(sampleOf(table, at)),
  )
  const isOfInitiatives = folded.some(
    (heading) =>
      !bothHave.test(heading) &&
      (ofInitiatives.some((target) => headings[target].includes(heading)) ||
        composedTarget(heading, ofInitiatives) !== null),
  )
  // A title beside whoever leads it is an initiative's.
  const isLed = folded.some((heading) => composedTarget(heading, ['leads']) !== null)
  if (isLed && folded.some((heading) => /^(title|titel|rubrik|benamning)$/.test(heading))) return 'initiative'
  const isTitledInitiative =
    isOfInitiatives ||
    has('startsOn') ||
    has('endsOn') ||
    folded.some((heading) => composedTarget(heading, ['startsOn', 'endsOn']) !== null) ||
    folded.some((heading) => applicants.test(heading))
  if (title >= 0 && isTitledInitiative && (body < 0 || title < body || !(has('needs') || has('offers'))))
    return 'initiative'
  // Whoever answers a form tells what their organisation needs and offers.
  if (body >= 0 && isSurvey(table) && (has('needs') || has('offers'))) return 'organisation'
  // Who stands beside an organisation works there.
  if (name >= 0 && body >= 0 && title < 0 && !isOfInitiatives && arePersons(sampleOf(table, name))) return 'person'
  // A table that has both is of those who need and offer.
  if (has('needs') && has('offers')) return 'organisation'
  const asksForBody = table.columns.some(({ name: heading }) => questionOf(heading) === 'name')
  return asksForBody && isSurvey(table) ? 'organisation' : null
}

/** True where nothing but a project is named, whatever else the file is called after. */
export function namesOnlyInitiatives(table: SourceTable): boolean {
  const named = table.columns.filter(({ name }) => headings.name.includes(foldHeading(name)))
  return named.length > 0 && named.every(({ name }) => titles.test(foldHeading(name)))
}

/** True where people are named as contacts of the organisation of the row and nowhere by a name of their own. */
export function namesOnlyContacts(table: SourceTable): boolean {
  const folded = table.columns.map(({ name }) => foldHeading(name))
  const own = [...headings.givenName, ...headings.familyName, ...headings.person.slice(0, 2)]
  const hasOwn = folded.some((name) => plainNames.test(name) || own.includes(name))
  return !hasOwn && folded.some((name) => bodies.test(name)) && folded.some((name) => headings.contact.includes(name))
}

/** True where the organisation of a row is what its name belongs to, so that it does not tell what the row is. */
export function hasNameBesideBody(table: SourceTable): boolean {
  const folded = table.columns.map(({ name }) => foldHeading(name))
  return folded.some((name) => plainNames.test(name)) && folded.some((name) => bodies.test(name))
}
