import type { Graph } from '../database/graph.ts'
import { createInitiatives } from '../initiatives/create-initiatives.ts'
import { makeLink } from '../links/make-link.ts'
import { createOrganisations } from '../organisations/create-organisations.ts'
import { organisationKinds } from '../organisations/model.ts'
import { createPlaces } from '../places/create-places.ts'
import { InputError } from '../shared/errors.ts'
import { derivedId } from '../shared/ids.ts'
import { createThemes } from '../themes/create-themes.ts'
import { adjustRows } from './adjust-rows.ts'
import type { NetworkTables, RowProblem } from './network-tables.ts'

export interface ImportReport {
  readonly organisations: number
  readonly initiatives: number
  readonly affiliations: number
  /** Rows that were left out. */
  readonly problems: readonly RowProblem[]
  /** Cells that were left empty or cut so that their row could be taken in. */
  readonly adjusted: readonly RowProblem[]
}

/** So many things are written in one transaction. */
const batch = 400
/** So many organisations an initiative takes when it is made; further ones are linked after. */
const linkedAtOnce = 50

type OrganisationKind = (typeof organisationKinds)[number]

/** Words that tables use for what an organisation is. */
const kindWords: Readonly<Record<string, OrganisationKind>> = {
  public: 'authority',
  governmental: 'authority',
  private: 'company',
  university: 'academia',
  'university college': 'academia',
  'non profits & foundations': 'association',
}

function kindOf(word: string): OrganisationKind {
  const known = organisationKinds.find((kind) => kind === word.toLowerCase())
  return known ?? kindWords[word.toLowerCase()] ?? 'other'
}

function languageOf(code: string): 'sv' | 'en' | 'other' {
  return code === 'sv' || code === 'en' ? code : 'other'
}

/**
 * Takes a network of organisations and initiatives in, through the same use cases as everybody else. Ids follow from the
 * tables' own, so that an import that runs again adds what is new and changes nothing. What one row has wrong does not
 * keep the others out, and a cell that cannot be held does not keep its row out.
 */
export async function importNetwork(
  graph: Graph,
  { tables: given, onProgress }: { tables: NetworkTables; onProgress?: (done: string) => void },
): Promise<ImportReport> {
  const { tables, adjusted } = adjustRows(given)
  const problems = [...tables.problems]
  const places = placesOf(tables)
  await inBatches([...places.values()], (items) => createPlaces(graph, { items, source: 'import' }))
  onProgress?.('places')
  const themes = [...new Set(tables.initiatives.flatMap(({ themes }) => themesOf(themes)))]
  await inBatches(themes, (labels) =>
    createThemes(graph, {
      items: labels.map((label) => ({ id: themeId(label), labelSv: label, labelEn: label })),
      source: 'import',
    }),
  )
  onProgress?.('themes')
  const organisations = tables.organisations.map(({ line, id, name, kind, place, country }) => ({
    line,
    id: organisationId(id),
    name,
    kind: kindOf(kind),
    placeId: place === '' ? null : (places.get(placeKey(place, country))?.id ?? null),
  }))
  const made = await patiently('organisations', organisations, problems, (items) =>
    createOrganisations(graph, { items, source: 'import' }),
  )
  onProgress?.('organisations')
  const { items, late, known } = initiativesOf(tables, places, made, graph.today())
  problems.push(...nowhereOf(tables, made))
  const initiatives = await patiently('initiatives', items, problems, (some) =>
    createInitiatives(graph, { items: some, source: 'import' }),
  )
  for (const { from, to, type } of late) await makeLink(graph, { input: { from, to, type }, source: 'import' })
  onProgress?.('initiatives')
  return { organisations: made.size, initiatives: initiatives.size, affiliations: known, problems, adjusted }
}

/** The affiliations of an organisation that was not taken in, or to an initiative that the tables do not have. */
function nowhereOf(tables: NetworkTables, made: ReadonlySet<string>): RowProblem[] {
  const initiatives = new Set(tables.initiatives.map(({ id }) => id))
  return tables.affiliations.flatMap(({ line, organisation_id, initiative_id }) => {
    const missing = [
      ...(made.has(organisationId(organisation_id)) ? [] : [`organisation ${organisation_id}`]),
      ...(initiatives.has(initiative_id) ? [] : [`initiative ${initiative_id}`]),
    ]
    return missing.length > 0
      ? [{ table: 'affiliations', line, message: `there is no ${missing.join(' and no ')}` }]
      : []
  })
}

function initiativesOf(
  tables: NetworkTables,
  places: ReadonlyMap<string, { id: string }>,
  made: ReadonlySet<string>,
  today: string,
) {
  const run = new Map<string, { leadIds: string[]; partnerIds: string[] }>()
  const late: { from: string; to: string; type: 'LEADS' | 'TAKES_PART_IN' }[] = []
  let known = 0
  for (const { organisation_id, initiative_id, role } of tables.affiliations) {
    const [from, to] = [organisationId(organisation_id), initiativeId(initiative_id)]
    if (!made.has(from)) continue
    const of = run.get(to) ?? { leadIds: [], partnerIds: [] }
    run.set(to, of)
    const list = role === 'lead' ? of.leadIds : of.partnerIds
    if (of.leadIds.includes(from) || of.partnerIds.includes(from)) continue
    known += 1
    if (list.length < linkedAtOnce) list.push(from)
    else late.push({ from, to, type: role === 'lead' ? 'LEADS' : 'TAKES_PART_IN' })
  }
  const items = tables.initiatives.map((row) => ({
    line: row.line,
    id: initiativeId(row.id),
    title: row.title,
    summary: row.summary || row.title,
    language: languageOf(row.language),
    titleOther: row.title_other || null,
    summaryOther: row.summary_other || null,
    languageOther: row.title_other || row.summary_other ? languageOf(row.language_other) : null,
    startsOn: row.starts_on || null,
    endsOn: row.ends_on || null,
    status: row.ends_on && row.ends_on < today ? ('completed' as const) : ('ongoing' as const),
    placeId: row.place === '' ? null : (places.get(placeKey(row.place, ''))?.id ?? null),
    themeIds: themesOf(row.themes).map(themeId),
    ...(run.get(initiativeId(row.id)) ?? {}),
  }))
  return { items, late, known }
}

export const organisationId = (key: string) => derivedId('org', key)
export const initiativeId = (key: string) => derivedId('ini', key)
const themeId = (label: string) => derivedId('thm', label)
const placeKey = (name: string, country: string) => `${name}|${country || 'SE'}`

function themesOf(text: string): string[] {
  return [...new Set(text.split('|').flatMap((theme) => theme.trim() || []))]
}

function placesOf(tables: NetworkTables): Map<string, { id: string; name: string; country: string }> {
  const named = [...tables.organisations, ...tables.initiatives.map(({ place }) => ({ place, country: '' }))]
  const places = new Map<string, { id: string; name: string; country: string }>()
  for (const { place, country } of named) {
    const key = placeKey(place, country)
    if (place !== '')
      places.set(key, { id: derivedId('plc', key), name: place.slice(0, 200), country: country || 'SE' })
  }
  return places
}

async function inBatches<Item>(items: readonly Item[], write: (some: Item[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += batch) await write(items.slice(from, from + batch))
}

/** Writes in batches; where one of a batch cannot be taken, the batch is halved until that one is found and named. */
async function patiently<Item extends { readonly id: string; readonly line: number }>(
  table: string,
  items: readonly Item[],
  problems: RowProblem[],
  write: (some: Item[]) => Promise<unknown>,
): Promise<Set<string>> {
  const made = new Set<string>()
  const attempt = async (some: Item[]) => {
    try {
      await write(some)
      for (const { id } of some) made.add(id)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      const [first] = some
      const middle = Math.ceil(some.length / 2)
      if (some.length > 1) {
        await attempt(some.slice(0, middle))
        await attempt(some.slice(middle))
      } else if (first) problems.push({ table, line: first.line, message: error.message })
    }
  }
  await inBatches(items, attempt)
  return made
}
