import type { Page } from 'playwright-core'

/** One picture of `docs/pages.md`. */
export interface PageShot {
  /** The file's name in `docs/pictures`, without its ending. */
  readonly name: string
  /** Without the language; see `pathOf` for what may stand in it. */
  readonly path: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly dark?: boolean
  /** What is done on the page before it is taken. */
  readonly prepare?: (page: Page) => Promise<void>
}

const phone = { width: 360, height: 740 }
const laptop = { width: 1440, height: 900 }
const wall = { width: 1920, height: 1080 }

const housing = ':Organisation/alvstrandens-bostader'
/** A part that stands further down. */
const scrollTo = (heading: string) => async (page: Page) => {
  const found = page.getByRole('heading', { name: heading }).first()
  await found.evaluate((element) => element.scrollIntoView({ block: 'start' }))
}

const questions: PageShot[] = [
  { name: 'start', path: '' },
  { name: 'search', path: '/sok?q=solceller' },
  { name: 'newcomers', path: '/beratta', prepare: writeNeed },
  { name: 'synergies-choose', path: '/synergier' },
  { name: 'synergies', path: `/synergier/${housing}` },
  { name: 'rings', path: '/ringar' },
  { name: 'parallels', path: '/parallella' },
  { name: 'compose', path: '/mininatverk/ny' },
  { name: 'compose-proposal', path: '/mininatverk/ny?kring=:motivations', prepare: goToNearest },
  { name: 'mini-networks', path: '/mininatverk' },
  { name: 'mini-network', path: '/mininatverk/:miniNetworks' },
  { name: 'matching', path: '/matchningen' },
]

const maps: PageShot[] = [
  { name: 'partnership', path: '/karta', size: laptop },
  { name: 'partnership-focus', path: `/karta?organisation=${housing}`, size: laptop },
  { name: 'partnership-dark', path: '/karta', size: wall, dark: true },
  { name: 'whole-map', path: '/karta/allt', size: laptop },
  { name: 'map', path: `/karta/${housing}`, size: laptop },
  { name: 'two-dates', path: '/karta/allt?sedan=2026-09-01', size: laptop },
  { name: 'lens-motivations', path: '/karta/allt?lins=motivations', size: laptop },
  { name: 'lens-needs', path: '/karta/allt?lins=needs', size: laptop },
  { name: 'lens-bridges', path: '/karta/allt?lins=bridges', size: laptop },
]

const lists: PageShot[] = [
  ['organisations', 'organisationer'],
  ['people', 'personer'],
  ['initiatives', 'initiativ'],
  ['collaborations', 'samarbeten'],
  ['needs', 'behov'],
  ['offers', 'erbjudanden'],
  ['motivations', 'forhoppningar-och-farhagor'],
  ['themes', 'teman'],
  ['challenges', 'utmaningar'],
  ['gatherings', 'traffar'],
  ['stories', 'berattelser'],
].map(([name = '', path = '']) => ({ name, path: `/${path}` }))

const nodes: PageShot[] = [
  { name: 'organisation', path: `/organisationer/${housing}` },
  { name: 'person', path: '/personer/:people' },
  { name: 'initiative', path: '/initiativ/:initiatives' },
  { name: 'could-join', path: '/initiativ/:initiatives', prepare: scrollTo('Who else might fit') },
  { name: 'collaboration', path: '/samarbeten/:collaborations' },
  { name: 'need', path: '/behov/:needs' },
  { name: 'offer', path: '/erbjudanden/:offers' },
  { name: 'motivation', path: '/forhoppningar-och-farhagor/:motivations' },
  { name: 'theme', path: '/teman/:themes' },
  { name: 'challenge', path: '/utmaningar/:challenges' },
  { name: 'gathering', path: '/traffar/:gatherings' },
  { name: 'story', path: '/berattelser/:stories' },
]

const forms: PageShot[] = [
  ['organisation-form', 'organisationer'],
  ['need-form', 'behov'],
  ['initiative-form', 'initiativ'],
  ['theme-form', 'teman'],
  ['challenge-form', 'utmaningar'],
  ['gathering-form', 'traffar'],
  ['story-form', 'berattelser'],
].map(([name = '', path = '']) => ({ name, path: `/${path}/ny` }))

const coordinators: PageShot[] = [
  { name: 'desk', path: '/att-gora' },
  { name: 'figures', path: '/arets-siffror' },
  { name: 'contacts', path: '/kontakter' },
  { name: 'import', path: '/importera' },
  { name: 'export', path: '/exportera' },
]

const others: PageShot[] = [
  { name: 'lost', path: '/finns-inte' },
  { name: 'phone-start', path: '', size: phone },
  { name: 'phone-synergies', path: `/synergier/${housing}`, size: phone },
  { name: 'phone-partnership', path: '/karta', size: phone },
  { name: 'dark-synergies', path: `/synergier/${housing}`, dark: true },
]

/** Some questions have nobody who should meet yet; they lead to the nearest that has. */
async function goToNearest(page: Page): Promise<void> {
  const nearest = page.getByRole('link', { name: 'See who should meet there' })
  if (await nearest.count()) await nearest.click()
  await page.locator('main article ol li, main article ul li').first().waitFor()
}

async function writeNeed(page: Page): Promise<void> {
  await page.getByRole('textbox').nth(1).fill('Somebody who can measure how much electricity old buildings use')
  await page.locator('[aria-labelledby=forslag] li').first().waitFor()
}

export const pageShots: readonly PageShot[] = [
  ...questions,
  ...maps,
  ...lists,
  ...nodes,
  ...forms,
  ...coordinators,
  ...others,
]
