import type { organisationKinds } from '../organisations/model.ts'
import { fitOf, type SearchWord, searchWords } from './words.ts'

type OrganisationKind = (typeof organisationKinds)[number]

/** What people call organisations of a kind. */
const kindWords: Readonly<Partial<Record<OrganisationKind, string>>> = {
  municipality: 'kommun municipality',
  company: 'företag bolag company',
  academia: 'universitet högskola university',
  association: 'förening association',
  authority: 'myndighet authority',
  region: 'region',
  cooperative: 'kooperativ cooperative',
}

const kindsAndNames = (Object.entries(kindWords) as [OrganisationKind, string][]).map(
  ([kind, names]) => [kind, searchWords(names).map(({ typed }) => typed)] as const,
)

/** The kinds of organisations that a query of one word names: who asks for "kommunen" means the municipality. */
export function kindsNamed(words: readonly SearchWord[]): OrganisationKind[] {
  const [word] = words
  if (!word || words.length > 1) return []
  return kindsAndNames.flatMap(([kind, names]) => (names.some((name) => fitOf(word, name) > 1) ? [kind] : []))
}
