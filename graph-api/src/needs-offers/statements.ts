import { bindFieldPage, bindPage } from '../database/bind-page.ts'
import { bindFragment } from '../database/statement.ts'

/** What is bound for one side. */
export const needStatements = {
  list: bindPage('queries/needs-offers/list-needs', 'queries/needs-offers/count-needs'),
  organisation: bindFragment({ file: 'fields/needs-offers/Need.organisation' }),
  person: bindFragment({ file: 'fields/needs-offers/Need.person' }),
  themes: bindFieldPage('fields/needs-offers/Need.themes'),
  ofOrganisation: bindFieldPage('fields/needs-offers/Organisation.needs'),
  ofPerson: bindFieldPage('fields/needs-offers/Person.needs'),
  ofTheme: bindFieldPage('fields/needs-offers/Theme.needs'),
}

export const offerStatements: typeof needStatements = {
  list: bindPage('queries/needs-offers/list-offers', 'queries/needs-offers/count-offers'),
  organisation: bindFragment({ file: 'fields/needs-offers/Offer.organisation' }),
  person: bindFragment({ file: 'fields/needs-offers/Offer.person' }),
  themes: bindFieldPage('fields/needs-offers/Offer.themes'),
  ofOrganisation: bindFieldPage('fields/needs-offers/Organisation.offers'),
  ofPerson: bindFieldPage('fields/needs-offers/Person.offers'),
  ofTheme: bindFieldPage('fields/needs-offers/Theme.offers'),
}
