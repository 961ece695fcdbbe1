import type { Language } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { longestList } from '../synergies/longest-list.ts'

/** A question that a page puts to the API as soon as it is drawn. */
export interface EarlyQuestion {
  /** The operation's name. */
  readonly operation: string
  /** Scalars, as the page sends them; `:id` stands for that part of the address. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** What a page says, and which script it needs, before any script has come: sent with the page itself. */
export interface FirstPage {
  /** An address without its language; a part that begins with a colon stands for any. */
  readonly path: string
  /** Where its page's module lies, and those that it fetches next. */
  readonly modules: readonly string[]
  /** Which page's sizes it is set in. */
  readonly look: 'start' | 'page' | 'map'
  /** Words that stand whatever the data say; none where the heading is a name. */
  words?(t: Messages, partnership: string): { readonly title: string; readonly lead?: string }
  /** What it asks where nothing stands behind a question mark in its address; asked before its script has come. */
  asks?(language: Language): EarlyQuestion
}

const list = 'src/nodes/NodeListPage.tsx'

/** The pages that a first visit most often begins with. Others say whose they are until their script has come. */
export const firstPages: readonly FirstPage[] = [
  {
    path: '/',
    modules: [],
    look: 'start',
    words: (t, partnership) => ({ title: t.start.title(partnership), lead: t.start.lead }),
  },
  {
    path: '/karta',
    modules: ['src/map/partnership/PartnershipPage.tsx'],
    look: 'map',
    words: (t) => ({ title: t.partnership.title }),
    asks: (language) => ({
      operation: 'PartnershipMap',
      variables: { language: language === 'en' ? 'EN' : 'SV', onDay: null, near: null },
    }),
  },
  {
    path: '/synergier',
    modules: ['src/synergies/ChooseForSynergies.tsx'],
    look: 'page',
    words: (t) => ({ title: t.synergies.choose, lead: t.synergies.chooseLead }),
  },
  {
    path: '/synergier/:id',
    modules: ['src/synergies/SynergiesPage.tsx'],
    look: 'page',
    words: (t) => ({ title: t.shell.synergies, lead: t.synergies.lead }),
    asks: () => ({ operation: 'Synergies', variables: { organisationId: ':id', first: longestList } }),
  },
  {
    path: '/parallella',
    modules: ['src/parallels/ParallelsPage.tsx'],
    look: 'page',
    words: (t) => ({ title: t.parallels.title, lead: t.parallels.lead }),
  },
  {
    path: '/mininatverk/ny',
    modules: ['src/mini-networks/ComposePage.tsx'],
    look: 'page',
    words: (t) => ({ title: t.miniNetworks.compose.title }),
  },
  {
    path: '/beratta',
    modules: ['src/newcomers/NewcomersPage.tsx'],
    look: 'page',
    words: (t) => ({ title: t.newcomers.title, lead: t.newcomers.lead }),
  },
  {
    path: '/organisationer',
    modules: [list, 'src/organisations/organisation-list.ts'],
    look: 'page',
    words: (t) => ({ title: t.kinds.many.ORGANISATION, lead: t.organisations.listLead }),
  },
  {
    path: '/organisationer/:id',
    modules: ['src/organisations/OrganisationPage.tsx'],
    look: 'page',
    asks: () => ({ operation: 'Organisation', variables: { id: ':id' } }),
  },
]
