/** What an organisation is, as one writes it in running text. Enums are written as GraphQL writes them. */
export const organisationKind = {
  MUNICIPALITY: 'kommun',
  MUNICIPAL_COMPANY: 'kommunalt bolag',
  COMPANY: 'företag',
  ACADEMIA: 'lärosäte eller forskningsinstitut',
  ASSOCIATION: 'förening',
  AUTHORITY: 'myndighet',
  REGION: 'region',
  COOPERATIVE: 'kooperativ',
  OTHER: 'annan',
}

export type OrganisationKindWords = typeof organisationKind
