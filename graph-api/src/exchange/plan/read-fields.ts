import { organisationNumberOf } from '../../organisations/organisation-number.ts'
import type { Target } from '../mapping/targets.ts'
import { degreesOf, emailsOf, furtherAddresses, phoneOf, webAddressOf } from '../values/read-address.ts'
import { turnedRound } from '../values/read-contact.ts'
import { fold } from '../words/fold.ts'
import { kindWithinSector } from '../words/sectors.ts'
import { allOf, type Draft, firstOf } from './draft.ts'
import type { ReportProblem, ValueProblem, ValueProblemCode } from './model.ts'
import { dayFrom, momentFrom, periodFrom } from './read-periods.ts'

/** What the fields of a thing are by what the file says; a field that it says nothing of is not there (`assumedOf` has those). */
export type Fields = Record<string, unknown>

/** What the graph holds at most: a name or title, a text, a postal code, in characters. */
export const longest = { line: 300, prose: 20_000, postalCode: 20 } as const
const mostNames = 50

export function problemReporter(draft: Draft, problems: ValueProblem[]): ReportProblem {
  return (code, target, value) => {
    problems.push({ ...draft.ref, code, column: draft.columns.get(target) ?? '', value: value.slice(0, 200) })
  }
}

/** The name of a row, whatever its kind calls it; empty where there is none. */
export function nameOf(draft: Draft): string {
  const name = personName(draft) || firstOf(draft, 'name') || firstOf(draft, 'labelSv') || firstOf(draft, 'labelEn')
  const plain = name.replace(/\s+/g, ' ')
  return draft.kind === 'person' ? turnedRound(plain) : plain
}

/** A name that stands in two columns, of which one may be called just "Namn"; empty where it does not. */
function personName(draft: Draft): string {
  const [given, family, name] = [firstOf(draft, 'givenName'), firstOf(draft, 'familyName'), firstOf(draft, 'name')]
  if (given === '' && family === '') return ''
  if (given !== '' && family !== '') return `${given} ${family}`
  if (` ${fold(name)} `.includes(` ${fold(given || family)} `)) return name
  return [given || name, family || name].filter(Boolean).join(' ')
}

/**
 * The fields of a row by its kind, besides what relates it to others.
 * @param today the day it is where the partnership lives, `YYYY-MM-DD`
 */
export function fieldsOf(draft: Draft, complain: ReportProblem, today: string): Fields {
  if (draft.kind === 'organisation') return organisationFields(draft, complain)
  if (draft.kind === 'person') return { name: cutName(draft, complain), ...textFields(draft, complain) }
  if (draft.kind === 'initiative') return initiativeFields(draft, complain, today)
  if (draft.kind === 'theme') return themeFields(draft, complain)
  if (draft.kind === 'place') return placeFields(draft, complain)
  if (draft.kind === 'gathering') return gatheringFields(draft, complain)
  return resourceFields(draft, complain)
}

function organisationFields(draft: Draft, complain: ReportProblem): Fields {
  const website = checked(draft, 'website', webAddressOf, 'no_address', complain)
  const further = furtherAddresses(firstOf(draft, 'website'))
  if (further.length > 0) complain('further_addresses', 'website', further.join(', '))
  const [, ...otherEmails] = emailsOf(firstOf(draft, 'email'))
  if (otherEmails.length > 0) complain('further_emails', 'email', otherEmails.join(', '))
  const number = checked(draft, 'organisationNumber', organisationNumberOf, 'no_organisation_number', complain)
  return defined({
    name: cutName(draft, complain),
    kind: draft.hasSector
      ? kindWithinSector(firstOf(draft, 'kind'), nameOf(draft))
      : firstOf(draft, 'kind') || undefined,
    ...textFields(draft, complain),
    website,
    joinedOn: dayFrom(draft, 'joinedOn', complain),
    organisationNumber: number,
    email: checked(draft, 'email', (text) => emailsOf(text)[0] ?? null, 'no_email', complain),
    phone: cutText(phoneOf(firstOf(draft, 'phone')), 'phone', complain, longest.line),
    address: cutText(firstOf(draft, 'address').replace(/\s+/g, ' '), 'address', complain, longest.line),
    postalCode: cutText(firstOf(draft, 'postalCode'), 'postalCode', complain, longest.postalCode),
    ...coordinates(draft, complain),
    shortNames: names(draft, 'shortNames', complain),
    formerNames: names(draft, 'formerNames', complain),
    externalIds: names(draft, 'externalIds', complain),
  })
}

function initiativeFields(draft: Draft, complain: ReportProblem, today: string): Fields {
  const title = nameOf(draft)
  const { startsOn, endsOn } = periodFrom(draft, 'startsOn', 'endsOn', complain)
  const { description, language } = textFields(draft, complain)
  const whole = title.length > longest.line ? `${title}\n${description ?? ''}`.trim() : description
  const status = firstOf(draft, 'status')
  const other = firstOf(draft, 'titleOther') || firstOf(draft, 'summaryOther')
  return defined({
    title: cutName(draft, complain),
    summary: cutText(whole ?? '', 'description', complain),
    language,
    titleOther: cutText(firstOf(draft, 'titleOther'), 'titleOther', complain, longest.line),
    summaryOther: cutText(firstOf(draft, 'summaryOther'), 'summaryOther', complain),
    languageOther: other ? firstOf(draft, 'languageOther') || (languageOf(draft) === 'en' ? 'sv' : 'en') : undefined,
    status: status === 'by_dates' ? statusByDates(today, endsOn, startsOn) : status || undefined,
    startsOn,
    endsOn,
  })
}

/** Ended yesterday or earlier: completed. Begins later: planned. Otherwise it goes on. */
export function statusByDates(today: string, endsOn: string | undefined, startsOn: string | undefined): string {
  if (endsOn && endsOn < today) return 'completed'
  return startsOn && startsOn > today ? 'planned' : 'ongoing'
}

function themeFields(draft: Draft, complain: ReportProblem): Fields {
  const name = nameOf(draft)
  const label = (target: 'labelSv' | 'labelEn') => cutText(firstOf(draft, target), 'name', complain, longest.line)
  const [labelSv, labelEn] = [label('labelSv'), label('labelEn')]
  return defined({
    // A name alone is in the language that labels are given in first.
    labelSv: labelSv ?? (labelEn ? undefined : cutText(name, 'name', complain, longest.line)),
    labelEn,
    synonymsSv: names(draft, 'synonymsSv', complain),
    synonymsEn: names(draft, 'synonymsEn', complain),
    externalIds: names(draft, 'externalIds', complain),
  })
}

function placeFields(draft: Draft, complain: ReportProblem): Fields {
  return defined({
    name: cutName(draft, complain),
    country: firstOf(draft, 'country') || undefined,
    ...coordinates(draft, complain),
    externalIds: names(draft, 'externalIds', complain),
  })
}

function gatheringFields(draft: Draft, complain: ReportProblem): Fields {
  const start = momentFrom(draft, 'startsOn', complain)
  const end = momentFrom(draft, 'endsOn', complain)
  const isBefore = start && end && end.day < start.day
  if (isBefore) complain('end_before_start', 'endsOn', firstOf(draft, 'endsOn'))
  const startsAt = start?.time ? `${start.day}T${start.time}` : undefined
  const late =
    end && !isBefore && startsAt && (end.time || end.day > (start?.day ?? ''))
      ? `${end.day}T${end.time ?? '23:59'}`
      : undefined
  return defined({
    title: cutName(draft, complain),
    kind: firstOf(draft, 'kind') || undefined,
    ...textFields(draft, complain),
    startsOn: start?.day,
    startsAt,
    endsAt: late && startsAt && late >= startsAt ? late : undefined,
    endsOn: !startsAt && end && !isBefore && end.day > (start?.day ?? '') ? end.day : undefined,
  })
}

function resourceFields(draft: Draft, complain: ReportProblem): Fields {
  const text = [firstOf(draft, 'name'), ...allOf(draft, 'description'), ...allOf(draft, 'text')]
    .filter(Boolean)
    .join('\n')
  return defined({
    text: cutText(text, 'name', complain),
    kind: firstOf(draft, 'kind') || undefined,
    language: firstOf(draft, 'language') || undefined,
    validUntil: dayFrom(draft, 'validUntil', complain),
  })
}

/** The description with what has no other place beneath it, and its language, which is that of the table where there is a text. */
function textFields(draft: Draft, complain: ReportProblem): { description?: string; language?: string } {
  const text = [...allOf(draft, 'description'), ...(draft.lines.length > 0 ? [draft.lines.join('\n')] : [])].join(
    '\n\n',
  )
  const description = cutText(text, 'description', complain)
  return defined({ description, language: (description ? languageOf(draft) : firstOf(draft, 'language')) || undefined })
}

const languageOf = (draft: Draft) => firstOf(draft, 'language') || draft.table.fixed.language

function coordinates(draft: Draft, complain: ReportProblem): Fields {
  const given = [firstOf(draft, 'latitude'), firstOf(draft, 'longitude')] as const
  if (given[0] === '' && given[1] === '') return {}
  const [latitude, longitude] = [degreesOf(given[0], 90), degreesOf(given[1], 180)]
  if (latitude !== null && longitude !== null) return { latitude, longitude }
  complain('no_degrees', latitude === null ? 'latitude' : 'longitude', given.join(', '))
  return {}
}

function checked(
  draft: Draft,
  target: Target,
  read: (text: string) => string | null,
  code: ValueProblemCode,
  complain: ReportProblem,
): string | undefined {
  const text = firstOf(draft, target)
  if (text === '') return undefined
  const value = read(text)
  if (value === null) complain(code, target, text)
  return value ?? undefined
}

function names(draft: Draft, target: Target, complain: ReportProblem): string[] | undefined {
  const cut = (name: string) => cutText(name.replace(/\s+/g, ' '), target, complain, longest.line) ?? ''
  const given = [...new Set(allOf(draft, target).map(cut))].filter(Boolean)
  if (given.length > mostNames) complain('too_many', target, String(given.length))
  return given.length > 0 ? given.slice(0, mostNames) : undefined
}

function cutName(draft: Draft, complain: ReportProblem): string {
  return cutText(nameOf(draft), 'name', complain, longest.line) ?? ''
}

/** A text as far as the graph holds it; that it was cut is said. */
export function cutText(
  text: string,
  target: Target,
  complain: ReportProblem,
  most: number = longest.prose,
): string | undefined {
  if (text.length > most) complain('cut', target, text)
  return text.slice(0, most).trim() || undefined
}

/** The same without what is undefined or null. */
export function defined<Given extends object>(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null)) as Given
}
