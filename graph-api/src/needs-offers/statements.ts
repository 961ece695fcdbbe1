import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'

/** What is bound for one side. */
export const needStatements = {
  list: bindPage('queries/needs-offers/list-needs'),
  organisation: bindFragment({ file: 'fields/needs-offers/Need.organisation' }),
  person: bindFragment({ file: 'fields/needs-offers/Need.person' }),
  themes: bindPage('fields/needs-offers/Need.themes'),
  ofOrganisation: bindPage('fields/needs-offers/Organisation.needs'),
  ofPerson: bindPage('fields/needs-offers/Person.needs'),
  ofTheme: bindPage('fields/needs-offers/Theme.needs'),
}

export const offerStatements: typeof needStatements = {
  list: bindPage('queries/needs-offers/list-offers'),
  organisation: bindFragment({ file: 'fields/needs-offers/Offer.organisation' }),
  person: bindFragment({ file: 'fields/needs-offers/Offer.person' }),
  themes: bindPage('fields/needs-offers/Offer.themes'),
  ofOrganisation: bindPage('fields/needs-offers/Organisation.offers'),
  ofPerson: bindPage('fields/needs-offers/Person.offers'),
  ofTheme: bindPage('fields/needs-offers/Theme.offers'),
}

export const lockFreshResource = bindStatement({
  file: 'needs-offers/lock-fresh-resource',
  access: 'write',
  parameters: z.object({ id: z.string(), label: z.string(), writtenAfter: z.string() }),
  row: z.object({ isFresh: z.boolean() }),
})
