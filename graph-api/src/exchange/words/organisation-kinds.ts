import { fold } from './fold.ts'
import { lookUpParts } from './look-up-parts.ts'

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
    'kommunalt foretag',
    'kommunalt aktiebolag',
    'offentligt bolag',
    'offentligt agt bolag',
    'publicly owned company',
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
    'industry',
    'industrial',
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

/** Words that say what a body is, whatever stands before them: `privat företag`, `lokal förening`. */
const heads =
  /^(foretag|bolag|aktiebolag|company|firma|forening|association|stiftelse|foundation|universitet|university|hogskola|myndighet|authority|kommun|municipality|kooperativ|cooperative)$/

const joins = /\b(och|eller|and|or|till|for|fran|av|med|om|i|pa|hos|to|from|of|with|at|ej|inte|not)\b/

/** What a table's word for a kind of organisation means, also with a bracket behind it or as two that mean the same; null where it is not known. */
export const organisationKindOf = (word: string): Kind | null => lookUpParts(word, kindOfWord)

function kindOfWord(word: string): Kind | null {
  const folded = fold(word.replace(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2'))
  const found = byWord.get(folded) ?? byWord.get(folded.replaceAll(' ', ''))
  if (found) return found
  const head = folded.split(' ').at(-1) ?? ''
  return heads.test(head) && !joins.test(folded) && !/[/|+,;&]/.test(word) ? (byWord.get(head) ?? null) : null
}

const ofNoKind = new Set([
  'other',
  'others',
  'ovrigt',
  'ovriga',
  'ovrig',
  'annat',
  'annan',
  'andra',
  'annan organisation',
])

/** True for a word that puts an organisation among those of no kind that is named. */
export const saysOtherKind = (word: string): boolean => ofNoKind.has(fold(word))

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
  'part',
  'parter',
  'partner',
  'partners',
  'medlem',
  'medlemmar',
  'member',
  'members',
  'deltagare',
  'participant',
  'intressent',
  'stakeholder',
  'verksamhet',
  'entity',
  'legal entity',
  'juridisk person',
])

/** True for a word that says that something is an organisation and nothing of its kind. */
export const saysOnlyOrganisation = (word: string): boolean => bare.has(fold(word))
