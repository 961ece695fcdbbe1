import { fold } from './fold.ts'
import { lookUpParts } from './look-up-parts.ts'
import { type OrganisationKindWord, organisationKindWords } from './organisation-kind-words.ts'

type Kind = OrganisationKindWord

const byWord = new Map<string, Kind>()
for (const [kind, words] of Object.entries(organisationKindWords))
  for (const word of words) byWord.set(word, kind as Kind)

/** Words that say what a body is, whatever stands before them: `privat företag`, `lokal förening`. */
const heads =
  /^(foretag|bolag|aktiebolag|company|firma|forening|association|stiftelse|foundation|universitet|university|hogskola|myndighet|authority|kommun|municipality|kooperativ|cooperative)$/

const joins = /\b(och|eller|and|or|till|for|fran|av|med|om|i|pa|hos|to|from|of|with|at|ej|inte|not)\b/

/** What a table's word for a kind of organisation means, also with a bracket behind it or as two that mean the same; null where it is not known. */
export const organisationKindOf = (word: string): Kind | null => lookUpParts(word, kindOfWord)

/** True for a word for a kind that names no body: `Norrby kommun` ends in one, and is called so. */
export const isKindAlone = (word: string): boolean => byWord.has(fold(word))

function kindOfWord(word: string): Kind | null {
  const folded = fold(word.replace(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2'))
  const found = byWord.get(folded) ?? byWord.get(folded.replaceAll(' ', ''))
  if (found) return found
  const ofPlace = /^(\p{L}+) (?:of|in|i) \p{L}+$/u.exec(folded)?.[1] ?? ''
  if (heads.test(ofPlace)) return byWord.get(ofPlace) ?? null
  const head = folded.split(' ').at(-1) ?? ''
  return heads.test(head) && !joins.test(folded) && !/[/|+,;&]/.test(word) ? (byWord.get(head) ?? null) : null
}

const ofNoKind = new Set([
  'oth',
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
