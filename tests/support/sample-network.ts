import type { ExportNetwork, ExportThing } from '@mellanrum/graph-api/exchange/read-network'

const thing = (label: string, id: string, own: Record<string, unknown>): ExportThing => {
  const { name, title, labelSv, text } = own as Record<string, string | undefined>
  return { id, label, name: name ?? title ?? labelSv ?? text ?? '', properties: { id, ...own } }
}

const language = 'sv'

/** Of each kind that tables carry one or two things, with all that tables carry of them, and what hangs between them. */
export const sampleThings: readonly ExportThing[] = [
  thing('Organisation', 'org_A', {
    name: 'Älvens åkeri AB',
    kind: 'company',
    description: 'Kör, lastar; "bra".\nRad två',
    language,
    website: 'https://alven.exempel.se/',
    organisationNumber: '556016-0680',
    email: 'a@exempel.se',
    phone: '090-12 34',
    address: 'Gatan 1',
    postalCode: '903 30',
    latitude: 63.8,
    longitude: 20.2,
    shortNames: ['ÄÅ', 'Åk'],
    formerNames: ['Gamla åkeriet'],
    externalIds: ['https://www.wikidata.org/wiki/Q1'],
    joinedOn: '2020-02-03',
  }),
  thing('Organisation', 'org_B', { name: 'Provby', kind: 'authority', language: 'en', description: 'In English.' }),
  thing('Person', 'per_A', { name: 'Anna Berg', description: 'Vet mycket.', language }),
  thing('Initiative', 'ini_A', {
    title: 'Cykla mer',
    summary: 'Vi cyklar.',
    language,
    titleOther: 'Cycle more',
    summaryOther: 'We cycle.',
    languageOther: 'en',
    status: 'ongoing',
    startsOn: '2024-02-01',
    endsOn: '2027-03-01',
  }),
  thing('Initiative', 'ini_B', { title: 'Delprojekt', summary: 'En del.', language, status: 'idea' }),
  thing('Theme', 'thm_A', {
    labelSv: 'Resor',
    labelEn: 'Travel',
    synonymsSv: ['färder', 'turer'],
    synonymsEn: ['trips'],
    externalIds: ['http://exempel.se/1'],
  }),
  thing('Theme', 'thm_B', { labelSv: 'Cykel', labelEn: 'Bicycle' }),
  thing('Place', 'plc_A', { name: 'Umeå', country: 'SE', latitude: 63.8, longitude: 20.2 }),
  thing('Place', 'plc_B', { name: 'Vaasa', country: 'FI', externalIds: ['http://exempel.se/2'] }),
  thing('Need', 'nee_A', { text: 'Vi söker cyklar.', kind: 'equipment', language, validUntil: '2026-12-01' }),
  thing('Offer', 'off_A', { text: 'Vi har lokaler.', kind: 'venue', language }),
  thing('Gathering', 'gat_A', {
    title: 'Möte',
    kind: 'webinar',
    description: 'Om cyklar',
    language,
    startsOn: '2024-07-01',
    startsAt: '2024-07-01T13:00',
    endsAt: '2024-07-01T15:00',
  }),
  thing('Gathering', 'gat_B', {
    title: 'Läger',
    kind: 'other',
    language,
    startsOn: '2024-08-01',
    endsOn: '2024-08-03',
  }),
]

const lasting = { source: 'person' }
const days = { since: '2024-02-01', until: '2025-01-01' }

export const sampleLinks: ExportNetwork['links'] = [
  { type: 'LEADS', from: 'org_A', to: 'ini_A', properties: { ...lasting, since: '2024-02-01' } },
  { type: 'TAKES_PART_IN', from: 'org_B', to: 'ini_A', properties: { ...lasting, ...days } },
  { type: 'WORKS_AT', from: 'per_A', to: 'org_A', properties: { ...lasting, role: 'chef', since: '2021-01-01' } },
  { type: 'CONTACT_FOR', from: 'per_A', to: 'ini_A', properties: lasting },
  { type: 'TAKES_PART', from: 'org_A', to: 'gat_A', properties: lasting },
  { type: 'ABOUT', from: 'ini_A', to: 'thm_A', properties: {} },
  { type: 'ABOUT', from: 'nee_A', to: 'thm_B', properties: {} },
  { type: 'BROADER', from: 'thm_B', to: 'thm_A', properties: {} },
  { type: 'LOCATED_IN', from: 'org_A', to: 'plc_A', properties: {} },
  { type: 'ALSO_IN', from: 'org_A', to: 'plc_B', properties: {} },
  { type: 'LOCATED_IN', from: 'ini_A', to: 'plc_A', properties: {} },
  { type: 'LOCATED_IN', from: 'gat_A', to: 'plc_A', properties: {} },
  { type: 'SUB_ORGANISATION_OF', from: 'org_B', to: 'org_A', properties: {} },
  { type: 'PART_OF', from: 'ini_B', to: 'ini_A', properties: {} },
  { type: 'SEEKS', from: 'org_A', to: 'nee_A', properties: lasting },
  { type: 'MAKES_OFFER', from: 'per_A', to: 'off_A', properties: lasting },
]
