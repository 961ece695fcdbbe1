import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import { aboutKeys } from './about/about-pages.ts'
import type { AnyNodeForm } from './forms/node-form.ts'
import type { AnyNodeList } from './nodes/node-list.tsx'
import { BrokenPage, NotFoundPage } from './shell/NotFoundPage.tsx'
import { Shell } from './shell/Shell.tsx'
import { StartPage } from './start/StartPage.tsx'

type PageModule = { default: ComponentType }

/** A page whose script is fetched when it is first visited. */
const page = (path: string, load: () => Promise<PageModule>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
})

/** A list of one kind, described as data. */
const list = (path: string, load: () => Promise<{ default: AnyNodeList }>): RouteObject =>
  page(path, async () => {
    const [{ NodeListPage }, { default: described }] = await Promise.all([import('./nodes/NodeListPage.tsx'), load()])
    return { default: () => <NodeListPage list={described} /> }
  })

const lists: RouteObject[] = [
  page('teman', () => import('./themes/ThemesPage.tsx')),
  list('organisationer', () => import('./organisations/organisation-list.ts')),
  list('personer', () => import('./people/person-list.tsx')),
  list('initiativ', () => import('./initiatives/initiative-list.ts')),
  list('utmaningar', () => import('./challenges/challenge-list.ts')),
  list('forhoppningar-och-farhagor', () => import('./motivations/motivation-list.ts')),
  list('behov', () => import('./needs-offers/need-list.ts')),
  list('erbjudanden', () => import('./needs-offers/offer-list.ts')),
  list('traffar', () => import('./gatherings/gathering-list.tsx')),
  list('berattelser', () => import('./stories/story-list.ts')),
  list('samarbeten', () => import('./collaborations/collaboration-list.ts')),
  list('mininatverk', () => import('./mini-networks/mini-network-list.ts')),
]

const nodes: RouteObject[] = [
  page('organisationer/:id', () => import('./organisations/OrganisationPage.tsx')),
  page('personer/:id', () => import('./people/PersonPage.tsx')),
  page('initiativ/:id', () => import('./initiatives/InitiativePage.tsx')),
  page('teman/:id', () => import('./themes/ThemePage.tsx')),
  page('utmaningar/:id', () => import('./challenges/ChallengePage.tsx')),
  page('forhoppningar-och-farhagor/:id', () => import('./motivations/MotivationPage.tsx')),
  page('behov/:id', () => import('./needs-offers/NeedPage.tsx')),
  page('erbjudanden/:id', () => import('./needs-offers/OfferPage.tsx')),
  page('traffar/:id', () => import('./gatherings/GatheringPage.tsx')),
  page('berattelser/:id', () => import('./stories/StoryPage.tsx')),
  page('reflektioner/:id', () => import('./gatherings/ReflectionPage.tsx')),
  page('samarbeten/:id', () => import('./collaborations/CollaborationPage.tsx')),
]

/** A form both for something new and for changing it. New ones stand before `:id`, or "ny" would be taken for an id. */
const form = (path: string, load: () => Promise<{ default: AnyNodeForm }>): RouteObject[] => {
  const loadPage = async (): Promise<PageModule> => {
    const [{ NodeFormPage }, { default: described }] = await Promise.all([import('./forms/NodeFormPage.tsx'), load()])
    return { default: () => <NodeFormPage form={described} /> }
  }
  return [page(`${path}/ny`, loadPage), page(`${path}/:id/andra`, loadPage)]
}

const forms: RouteObject[] = [
  ...form('organisationer', () => import('./organisations/organisation-form.ts')),
  ...form('personer', () => import('./people/person-form.ts')),
  ...form('initiativ', () => import('./initiatives/initiative-form.tsx')),
  ...form('forhoppningar-och-farhagor', () => import('./motivations/motivation-form.ts')),
  ...form('behov', () => import('./needs-offers/need-form.ts')),
  ...form('erbjudanden', () => import('./needs-offers/offer-form.ts')),
  ...form('samarbeten', () => import('./collaborations/collaboration-form.ts')),
  ...form('traffar', () => import('./gatherings/gathering-form.ts')),
  ...form('teman', () => import('./themes/theme-form.ts')),
  ...form('utmaningar', () => import('./challenges/challenge-form.ts')),
  ...form('berattelser', () => import('./stories/story-form.ts')),
  ...form('reflektioner', () => import('./gatherings/reflection-form.ts')),
]

const own: RouteObject[] = [
  page('logga-in', () => import('./accounts/SignInPage.tsx')),
  page('organisationer/:id/inbjudningar', () => import('./invitations/LetInPage.tsx')),
  page('organisationer/:id/vara-med', () => import('./invitations/JoinPage.tsx')),
  page('om-mig', () => import('./privacy/AboutMePage.tsx')),
  page('om-mig/ta-bort', () => import('./privacy/RemovalPage.tsx')),
  page('min-sida', () => import('./my-page/MyPage.tsx')),
  page('notiser', () => import('./notices/NoticesPage.tsx')),
  page('notiser/av/:token', () => import('./notices/StopMailPage.tsx')),
  page('mitt-konto', () => import('./accounts/AccountPage.tsx')),
  page('nycklar', () => import('./keys/KeysPage.tsx')),
  page('historik/:id', () => import('./audit/HistoryPage.tsx')),
  page('handelselogg', () => import('./audit/RecordsPage.tsx')),
  page('arets-siffror', () => import('./figures/FiguresPage.tsx')),
  page('arets-siffror/rapport', () => import('./figures/ReportPage.tsx')),
  page('att-gora', () => import('./desk/DeskPage.tsx')),
  page('dubbletter', () => import('./merging/DuplicatesPage.tsx')),
  page('kontakter', () => import('./contacts/ContactsPage.tsx')),
  page('kontakter/ny', () => import('./contacts/AskPage.tsx')),
  page('kontakter/:id', () => import('./contacts/ContactPage.tsx')),
]

const questions: RouteObject[] = [
  page('synergier', () => import('./synergies/ChooseForSynergies.tsx')),
  page('mininatverk/ny', () => import('./mini-networks/ComposePage.tsx')),
  page('mininatverk/:id/byt/:memberId', () => import('./mini-networks/SwapPage.tsx')),
  page('mininatverk/:id', () => import('./mini-networks/MiniNetworkPage.tsx')),
  page('matchningen', () => import('./suggestions/MatchingPage.tsx')),
  page('exportera', () => import('./exchange/ExportPage.tsx')),
  page('importera', () => import('./exchange/ImportsPage.tsx')),
  page('importera/:id', () => import('./exchange/ImportPage.tsx')),
  page('beratta', () => import('./newcomers/NewcomersPage.tsx')),
  page('sok', () => import('./search/SearchPage.tsx')),
  page('parallella', () => import('./parallels/ParallelsPage.tsx')),
  page('ringar', () => import('./synergies/RingsPage.tsx')),
  page('synergier/:organisationId', () => import('./synergies/SynergiesPage.tsx')),
]

const about: RouteObject[] = aboutKeys.map((key) => page(key, () => import('./about/AboutPage.tsx')))

/** Every address of the pages. The words are Swedish in both languages, so that a shared link means one thing. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: BrokenPage,
    HydrateFallback: () => null,
    children: [
      { index: true, Component: StartPage },
      ...own,
      ...questions,
      ...about,
      ...lists,
      ...forms,
      ...nodes,
      page('karta/vy/:viewId', () => import('./views/SavedMapPage.tsx')),
      page('karta', () => import('./map/partnership/PartnershipPage.tsx')),
      page('karta/allt', () => import('./views/SavedMapPage.tsx')),
      page('karta/:id', () => import('./views/SavedMapPage.tsx')),
      { path: '*', Component: NotFoundPage },
    ],
  },
]
