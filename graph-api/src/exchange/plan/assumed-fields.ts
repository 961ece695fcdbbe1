import { shortNameBehind } from '../words/fold.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
import type { Draft } from './draft.ts'
import type { Entity } from './entities.ts'
import { defined, type Fields, problemReporter, statusByDates } from './read-fields.ts'
import type { RowOutcomes } from './row-outcomes.ts'

/**
 * What a new thing needs besides what its row says of it: what the person chose for all rows of the table, what its name
 * tells, what follows from its days. A thing that is there keeps what it has.
 * @param said its fields as `fieldsOf` has read them
 * @param today the day it is where the partnership lives, `YYYY-MM-DD`
 */
export function assumedOf(draft: Draft, said: Fields, today: string): Fields {
  const all = allAssumed(draft, said, today)
  return defined(Object.fromEntries(Object.entries(all).filter(([field]) => said[field] === undefined)))
}

function allAssumed({ kind, table: { fixed } }: Draft, said: Fields, today: string): Fields {
  const day = (field: string) => said[field] as string | undefined
  if (kind === 'organisation')
    return {
      kind: organisationKindInName(String(said.name)) ?? fixed.kind,
      language: fixed.language,
      shortNames: shortNamesIn(said),
    }
  if (kind === 'initiative') {
    const isFixed = fixed.status && fixed.status !== 'by_dates'
    const status = isFixed ? fixed.status : statusByDates(today, day('endsOn'), day('startsOn'))
    return { summary: said.title, language: fixed.language, status }
  }
  if (kind === 'theme') return { labelSv: said.labelEn, labelEn: said.labelSv }
  if (kind === 'place') return { country: fixed.country }
  if (kind === 'person') return { language: fixed.language }
  return { kind: fixed.kind, language: fixed.language }
}

function shortNamesIn({ name }: Fields): string[] | undefined {
  const found = shortNameBehind(String(name))
  return found ? [found.short] : undefined
}

/** Names the new organisations whose kind only their name tells. */
export function reportKindsFromNames(entities: readonly Entity[], { problems }: RowOutcomes): void {
  for (const { kind, name, fields, known, refused, assumed, drafts, oneWith } of entities) {
    const [draft] = drafts
    if (kind !== 'organisation' || known || refused || oneWith || !draft || !assumed.has('kind')) continue
    const inName = organisationKindInName(String(fields.name ?? name))
    if (inName) problemReporter(draft, problems)('kind_from_name', 'name', `${name}: ${inName}`)
  }
}
