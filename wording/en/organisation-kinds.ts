import type { OrganisationKindWords } from '../sv/organisation-kinds.ts'

/** What an organisation is, as one writes it in running text. Enums are written as GraphQL writes them. */
export const organisationKind: OrganisationKindWords = {
  MUNICIPALITY: 'municipality',
  MUNICIPAL_COMPANY: 'municipal company',
  COMPANY: 'company',
  ACADEMIA: 'university or research institute',
  ASSOCIATION: 'association',
  AUTHORITY: 'authority',
  REGION: 'region',
  COOPERATIVE: 'cooperative',
  OTHER: 'other',
}
