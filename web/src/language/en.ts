import { about } from './en/about.ts'
import { accounts } from './en/accounts.ts'
import { audit } from './en/audit.ts'
import { contacts } from './en/contacts.ts'
import { desk } from './en/desk.ts'
import { endings } from './en/endings.ts'
import { exchange } from './en/exchange.ts'
import { figures } from './en/figures.ts'
import { fields, forms, similar } from './en/forms.ts'
import { assessment, gatherings, stories } from './en/gatherings.ts'
import { graph } from './en/graph.ts'
import { initiatives } from './en/initiatives.ts'
import { invitations } from './en/invitations.ts'
import { keys } from './en/keys.ts'
import { kinds } from './en/kinds.ts'
import { lists } from './en/lists.ts'
import { matching } from './en/matching.ts'
import { merging } from './en/merging.ts'
import { miniNetworks } from './en/mini-networks.ts'
import { motivations } from './en/motivations.ts'
import { myPage } from './en/my-page.ts'
import { collaborations, needsOffers } from './en/needs-offers.ts'
import { newcomers } from './en/newcomers.ts'
import { notices } from './en/notices.ts'
import { organisations, people } from './en/organisations.ts'
import { parallels } from './en/parallels.ts'
import { partnership } from './en/partnership.ts'
import { privacy } from './en/privacy.ts'
import { report } from './en/report.ts'
import { rings } from './en/rings.ts'
import { search } from './en/search.ts'
import { shell } from './en/shell.ts'
import { start } from './en/start.ts'
import { states } from './en/states.ts'
import { synergies } from './en/synergies.ts'
import { themes } from './en/themes.ts'
import { views } from './en/views.ts'
import { visibility } from './en/visibility.ts'
import type { Messages } from './sv.ts'

/** Everything the page says in English, in the shape of the Swedish catalogue. */
export const en: Messages = {
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
