import type { EncodedText } from '../../matching/meaning/model.ts'
import type { Facts } from '../facts.ts'
import type { InitiativeFacts, StatementFacts } from '../rows.ts'

const things = ['cykel', 'lokal', 'statistik', 'spillvärme', 'matsvinn', 'belysning', 'flis', 'kompost', 'vattenrör']
const ways = [
  'hyra',
  'låna',
  'mäta',
  'sortera',
  'reparera',
  'planera',
  'utbilda',
  'inventera',
  'transportera',
  'tvätta',
]
const places = ['hamnen', 'skolan', 'torget', 'sjukhuset', 'biblioteket']
/** How many needs and offers there are, by turns, each of an organisation of its own. */
export const count = 120

export const statement = (at: number): StatementFacts => ({
  id: `${at % 2 ? 'off' : 'nee'}_${String(at).padStart(3, '0')}`,
  isNeed: at % 2 === 0,
  holderId: `org_${at}`,
  kind: null,
  text: `${ways[at % ways.length]} ${things[at % things.length]} ${places[Math.floor(at / 8) % places.length]}`,
  language: 'sv',
  validUntil: null,
  confirmedOn: null,
  themeIds: at % 3 ? [] : ['the_waste'],
})
export const initiative: InitiativeFacts = {
  id: 'ini_one',
  title: 'Låna cykel',
  summary: 'Cyklar till alla',
  language: 'sv',
  titleOther: null,
  summaryOther: null,
  languageOther: null,
  status: null,
  startsOn: null,
  endsOn: null,
  leadIds: ['org_0'],
  organisationIds: ['org_0'],
  themeIds: [],
  audienceIds: [],
  motivationIds: [],
  placeId: null,
  parentId: null,
}
const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))

/** As it is read from the graph: made anew each time, so that nothing is the same object. */
export function factsOf(change: (facts: Facts) => void = () => undefined): Facts {
  const organisation = { kind: 'company', description: null, language: null, capacity: null, placeId: null }
  const theme = { id: 'the_waste', broaderIds: [], labelSv: 'Avfall', labelEn: 'Waste', synonymsSv: [], synonymsEn: [] }
  const facts: Facts = {
    organisations: byId(
      Array.from({ length: count + 1 }, (_, at) => ({ ...organisation, id: `org_${at}`, name: `${at}` })),
    ),
    statements: byId(Array.from({ length: count }, (_, at) => statement(at))),
    motivations: new Map(),
    initiatives: byId([{ ...initiative }]),
    collaborations: new Map(),
    miniNetworks: new Map(),
    themes: byId([theme]),
    places: new Map(),
    verdicts: [],
    resetAt: null,
    version: 0,
  }
  change(facts)
  return facts
}

const encodedOf = (): EncodedText | undefined => undefined
/** Words alone, on a day before which nothing ends. */
export const options = { encodedOf, today: '2026-11-30' }
