import { fold } from './fold.ts'

export type OrganisationKindWord =
  | 'municipality'
  | 'municipal_company'
  | 'company'
  | 'academia'
  | 'association'
  | 'authority'
  | 'region'
  | 'cooperative'

type Kind = OrganisationKindWord

const exact: Readonly<Record<Kind, readonly string[]>> = {
  municipality: [
    'kommun',
    'kommuner',
    'municipality',
    'municipal',
    'local government',
    'stad',
    'municipalities',
    'city council',
    'local authority',
  ],
  municipal_company: [
    'kommunalt bolag',
    'kommunala bolag',
    'kommunagt bolag',
    'municipal company',
    'municipally owned company',
    'kommunal forvaltning bolag',
    'allmannytta',
  ],
  company: [
    'foretag',
    'ab',
    'bolag',
    'aktiebolag',
    'company',
    'private',
    'private company',
    'naringsliv',
    'business',
    'private entity',
    'privateentity',
    'private sector',
    'naringslivet',
    'limited company',
    'privat',
    'corporation',
    'startup',
    'start up',
    'sme',
    'industri',
    'commercial',
    'prc',
    'enskild firma',
    'handelsbolag',
    'privata foretag',
    'for profit',
    'enterprise',
    'large enterprise',
    'small enterprise',
  ],
  academia: [
    'akademi',
    'academia',
    'hogskola',
    'universitet',
    'university',
    'university college',
    'forskning',
    'research',
    'research institute',
    'forskningsinstitut',
    'larosate',
    'hes',
    'rec',
    'research centre',
    'research center',
    'research council',
    'national academy',
    'institute',
    'utbildning',
    'skola',
    'education',
    'forskningsorganisation',
    'larosaten',
    'academic',
    'higher education',
    'institut',
  ],
  association: [
    'forening',
    'ideell forening',
    'association',
    'ngo',
    'civilsamhalle',
    'civil society',
    'civil society entity',
    'civilsocietyentity',
    'non profit',
    'nonprofit',
    'non profits foundations',
    'stiftelse',
    'foundation',
    'natverk',
    'network',
    'intresseorganisation',
    'branschorganisation',
    'trossamfund',
    'ideell',
    'ideell organisation',
    'foreningar',
    'charity',
    'klubb',
    'folkbildning',
    'studieforbund',
    'volunteer',
    'group',
    'community group',
    'civilsamhallet',
    'ideell sektor',
    'non profit organization',
    'non profit organisation',
    'science advisory council',
    'industrial council',
  ],
  authority: [
    'myndighet',
    'authority',
    'agency',
    'government',
    'governmental',
    'public',
    'offentlig',
    'offentlig verksamhet',
    'offentlig sektor',
    'public sector',
    'public entity',
    'publicentity',
    'statlig myndighet',
    'state',
    'department',
    'executive agency',
    'regulatory body',
    'government agency',
    'public authority',
    'lansstyrelse',
    'pub',
    'devolved administration',
    'office',
    'offentlig aktor',
    'offentlig organisation',
    'science advisory committee',
    'subcommittee',
    'arm s length body',
    'forvaltning',
    'public body',
    'ministry',
  ],
  region: [
    'region',
    'regional authority',
    'regioner',
    'landsting',
    'county council',
    'regional government',
    'regional',
  ],
  cooperative: [
    'kooperativ',
    'cooperative',
    'ekonomisk forening',
    'co operative',
    'ek for',
    'coop',
    'cooperativa',
    'bostadsrattsforening',
  ],
}

const byWord = new Map<string, Kind>()
for (const [kind, words] of Object.entries(exact)) for (const word of words) byWord.set(word, kind as Kind)

/** What a table's word for a kind of organisation means; null where it is not known. */
export function organisationKindOf(word: string): Kind | null {
  const folded = fold(word.replace(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2'))
  return byWord.get(folded) ?? byWord.get(folded.replaceAll(' ', '')) ?? null
}

const bare = new Set([
  'organisation',
  'organization',
  'org',
  'organisationer',
  'organizations',
  'aktor',
  'aktorer',
  'actor',
  'actors',
])

/** True for a word that says that something is an organisation and nothing of its kind. */
export const saysOnlyOrganisation = (word: string): boolean => bare.has(fold(word))

const inNames: readonly [RegExp, Kind][] = [
  [/\bkommun(alforbund)?\b|kommuns?$|\bmunicipality\b|\bstads? kommun\b|\bstad$/, 'municipality'],
  [/^region \p{L}+|\blandsting\b|\bregion$/u, 'region'],
  [/\bekonomisk forening\b|\bek for\b|\bkooperativ\b|\bcooperative\b/, 'cooperative'],
  [
    /\p{L}*universitet(et)?\b|\bhogskolan?\b|\buniversity\b|\bcollege\b|\binstitute of technology\b|\bforskningsinstitut\b/u,
    'academia',
  ],
  [/verket$|myndigheten$|inspektionen$|^lansstyrelsen\b|styrelsen$|\bagency\b|\bministry\b/, 'authority'],
  [
    /forening(en)?\b|forbund(et)?\b|stiftelse(n)?\b|\bassociation\b|\bfoundation\b|\bklubb(en)?\b|natverk(et)?\b|\brf\b|\bif\b/,
    'association',
  ],
  [
    /\bab\b|\baktiebolag(et)?\b|\bhb\b|\bltd\b|\binc\b|\bgmbh\b|\boy\b|\bbolag(et)?\b|\bas\b|\bllc\b|\bconsulting\b/,
    'company',
  ],
]

/** What a name says of the kind of an organisation: `Umeå kommun`, `Älvens Energi AB`. Null where it says nothing. */
export function organisationKindInName(name: string): Kind | null {
  const folded = fold(name)
  return inNames.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}
