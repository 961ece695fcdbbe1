import { about } from './sv/about.ts'
import { accounts } from './sv/accounts.ts'
import { audit } from './sv/audit.ts'
import { contacts } from './sv/contacts.ts'
import { desk } from './sv/desk.ts'
import { endings } from './sv/endings.ts'
import { exchange } from './sv/exchange.ts'
import { figures } from './sv/figures.ts'
import { fields, forms, similar } from './sv/forms.ts'
import { assessment, gatherings, stories } from './sv/gatherings.ts'
import { graph } from './sv/graph.ts'
import { initiatives } from './sv/initiatives.ts'
import { invitations } from './sv/invitations.ts'
import { keys } from './sv/keys.ts'
import { kinds } from './sv/kinds.ts'
import { lists } from './sv/lists.ts'
import { matching } from './sv/matching.ts'
import { merging } from './sv/merging.ts'
import { miniNetworks } from './sv/mini-networks.ts'
import { motivations } from './sv/motivations.ts'
import { myPage } from './sv/my-page.ts'
import { collaborations, needsOffers } from './sv/needs-offers.ts'
import { newcomers } from './sv/newcomers.ts'
import { notices } from './sv/notices.ts'
import { organisations, people } from './sv/organisations.ts'
import { parallels } from './sv/parallels.ts'
import { partnership } from './sv/partnership.ts'
import { privacy } from './sv/privacy.ts'
import { report } from './sv/report.ts'
import { rings } from './sv/rings.ts'
import { search } from './sv/search.ts'
import { shell } from './sv/shell.ts'
import { start } from './sv/start.ts'
import { states } from './sv/states.ts'
import { synergies } from './sv/synergies.ts'
import { themes } from './sv/themes.ts'
import { views } from './sv/views.ts'
import { visibility } from './sv/visibility.ts'

/** Everything the page says in Swedish, by feature. English follows its shape. */
export const sv = {
  about,
  accounts,
  assessment,
  collaborations,
  audit,
  contacts,
  desk,
  endings,
  exchange,
  fields,
  figures,
  forms,
  gatherings,
  graph,
  initiatives,
  invitations,
  keys,
  kinds,
  lists,
  matching,
  merging,
  miniNetworks,
  motivations,
  myPage,
  needsOffers,
  newcomers,
  notices,
  organisations,
  parallels,
  partnership,
  people,
  privacy,
  report,
  rings,
  search,
  shell,
  similar,
  start,
  states,
  stories,
  synergies,
  themes,
  views,
  visibility,
}

/** The shape both catalogues have. */
export type Messages = typeof sv
