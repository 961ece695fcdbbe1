import { type ExportNetwork, type ExportThing, goesOn, namesAt, thingsAt } from '../read-network.ts'

/** A table to write: a heading, and texts. */
export interface WrittenTable {
  readonly name: string
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Column {
  readonly heading: string
  readonly of: (thing: ExportThing, network: ExportNetwork) => unknown
}

const own = (heading: string, property: string): Column => ({ heading, of: ({ properties }) => properties[property] })
const out = (heading: string, ...types: string[]): Column => ({
  heading,
  of: ({ id }, network) => namesAt(network, id, types, 'out'),
})
const into = (heading: string, ...types: string[]): Column => ({
  heading,
  of: ({ id }, network) => namesAt(network, id, types, 'in'),
})
/** Names of things of one label that lead to it. */
const from = (heading: string, label: string, type: string): Column => ({
  heading,
  of: ({ id }, network) => thingsAt(network, id, [type], 'in').flatMap((one) => (one.label === label ? one.name : [])),
})
const id: Column = { heading: 'id', of: (thing) => thing.id }

/** What each table has, with headings that the import knows again. */
// biome-ignore format: a row of columns reads better than a column of them
const columns: Readonly<Record<string, { label: string; columns: readonly Column[] }>> = {
  organisations: {
    label: 'Organisation',
    columns: [
      id, own('namn', 'name'), own('typ', 'kind'), own('beskrivning', 'description'), own('språk', 'language'), own('hemsida', 'website'),
      own('organisationsnummer', 'organisationNumber'), own('e-post', 'email'), own('telefon', 'phone'), own('gatuadress', 'address'),
      own('postnummer', 'postalCode'), out('ort', 'LOCATED_IN', 'ALSO_IN'), own('latitud', 'latitude'), own('longitud', 'longitude'),
      own('kortnamn', 'shortNames'), own('tidigare namn', 'formerNames'), own('externt id', 'externalIds'),
      out('moderorganisation', 'SUB_ORGANISATION_OF'), own('partner sedan', 'joinedOn'), out('behov', 'SEEKS'), out('erbjudanden', 'MAKES_OFFER'),
    ],
  },
  people: { label: 'Person', columns: [id, own('namn', 'name'), own('beskrivning', 'description'), own('språk', 'language'), out('organisation', 'WORKS_AT')] },
  initiatives: {
    label: 'Initiative',
    columns: [
      id, own('titel', 'title'), own('sammanfattning', 'summary'), own('språk', 'language'), own('titel engelska', 'titleOther'),
      own('beskrivning engelska', 'summaryOther'), own('annat språk', 'languageOther'), own('status', 'status'), own('startdatum', 'startsOn'),
      own('slutdatum', 'endsOn'), out('ort', 'LOCATED_IN', 'ALSO_IN'), out('teman', 'ABOUT'), into('leds av', 'LEADS'), into('deltagare', 'TAKES_PART_IN'),
      out('del av', 'PART_OF'), into('kontaktperson', 'CONTACT_FOR'),
    ],
  },
  needs: { label: 'Need', columns: [id, own('behov', 'text'), own('typ', 'kind'), own('språk', 'language'), from('organisation', 'Organisation', 'SEEKS'), from('person', 'Person', 'SEEKS'), own('gäller till', 'validUntil'), out('teman', 'ABOUT')] },
  offers: { label: 'Offer', columns: [id, own('erbjudande', 'text'), own('typ', 'kind'), own('språk', 'language'), from('organisation', 'Organisation', 'MAKES_OFFER'), from('person', 'Person', 'MAKES_OFFER'), own('gäller till', 'validUntil'), out('teman', 'ABOUT')] },
  themes: { label: 'Theme', columns: [id, own('preflabel sv', 'labelSv'), own('preflabel en', 'labelEn'), own('synonymer svenska', 'synonymsSv'), own('synonymer engelska', 'synonymsEn'), out('överordnat tema', 'BROADER'), own('externt id', 'externalIds')] },
  places: { label: 'Place', columns: [id, own('namn', 'name'), own('land', 'country'), own('latitud', 'latitude'), own('longitud', 'longitude'), own('externt id', 'externalIds')] },
  gatherings: {
    label: 'Gathering',
    columns: [id, own('träff', 'title'), own('typ', 'kind'), own('beskrivning', 'description'), { heading: 'start', of: ({ properties }) => properties.startsAt ?? properties.startsOn }, own('språk', 'language'), { heading: 'slut', of: ({ properties }) => properties.endsAt ?? properties.endsOn }, out('plats', 'LOCATED_IN'), into('deltagare', 'TAKES_PART')],
  },
}

export const tableNames: readonly string[] = [...Object.keys(columns), 'links']

/**
 * One table of the network by its name; undefined where there is none.
 * @param listed its rows in their order; everything of its kind that goes on where left out
 */
export function tableOf(network: ExportNetwork, name: string, listed?: readonly string[]): WrittenTable | undefined {
  if (name === 'links') return linksOf(network)
  const table = columns[name]
  if (!table) return undefined
  const things = listed
    ? listed.flatMap((id) => network.byId.get(id) ?? [])
    : network.things.filter((thing) => thing.label === table.label && goesOn(thing, network.today))
  return {
    name,
    heading: table.columns.map((column) => column.heading),
    rows: things.map((thing) => table.columns.map((column) => textOf(column.of(thing, network)))),
  }
}

function linksOf({ links, byId }: ExportNetwork): WrittenTable {
  return {
    name: 'links',
    heading: ['från', 'från namn', 'till', 'till namn', 'relation', 'roll', 'sedan', 'till och med'],
    rows: links.map(({ type, from, to, properties }) => [
      from,
      byId.get(from)?.name ?? '',
      to,
      byId.get(to)?.name ?? '',
      type,
      textOf(properties.role),
      textOf(properties.since),
      textOf(properties.until),
    ]),
  }
}

/** A value as a cell has it: several by `|`; what has that sign itself, or begins with a quotation mark, stands within such marks. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('|')
  const text = value === null || value === undefined ? '' : String(value)
  return text.includes('|') || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}
