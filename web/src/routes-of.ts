/** The kinds of things that have an address of their own. */
export type NodeKind =
  | 'ORGANISATION'
  | 'PERSON'
  | 'INITIATIVE'
  | 'THEME'
  | 'CHALLENGE'
  | 'PLACE'
  | 'MOTIVATION'
  | 'NEED'
  | 'OFFER'
  | 'COLLABORATION'
  | 'MINI_NETWORK'
  | 'GATHERING'
  | 'REFLECTION'
  | 'STORY'

/** Where each kind is listed. A reflection is read on its gathering's page; a place is looked up on the map. */
export const listPaths = {
  ORGANISATION: '/organisationer',
  PERSON: '/personer',
  INITIATIVE: '/initiativ',
  THEME: '/teman',
  CHALLENGE: '/utmaningar',
  PLACE: '/karta',
  MOTIVATION: '/forhoppningar-och-farhagor',
  NEED: '/behov',
  OFFER: '/erbjudanden',
  COLLABORATION: '/samarbeten',
  MINI_NETWORK: '/mininatverk',
  GATHERING: '/traffar',
  REFLECTION: '/reflektioner',
  STORY: '/berattelser',
} as const satisfies Record<NodeKind, string>

/** The address of one thing, inside the page's language (the router adds `/en` by itself). */
export const pathOf = (kind: NodeKind, id: string): string => `${listPaths[kind]}/${encodeURIComponent(id)}`

/** The form where one thing is changed. */
export const changePathOf = (kind: NodeKind, id: string): string => `${pathOf(kind, id)}/andra`

/** The form where a new thing of a kind is added. */
export const newPathOf = (kind: NodeKind): string => `${listPaths[kind]}/ny`

/** The page where a newcomer tells about the organisation; the name that was typed goes along. */
export const newcomersPathOf = (name: string): string =>
  name.trim() ? `/beratta?namn=${encodeURIComponent(name.trim())}` : '/beratta'

/** The picture with one thing in its middle. */
export const mapPathOf = (id: string): string => `/karta/${encodeURIComponent(id)}`

/** The map of everything; `/karta` itself shows who works with whom. */
export const wholeMapPath = '/karta/allt'

/** The map of who works with whom, with one organisation in focus. */
export const partnershipPathOf = (organisationId: string): string =>
  `/karta?organisation=${encodeURIComponent(organisationId)}`

/** A question to the map, about one thing where it is about one. */
export const lensPathOf = (lens: string, id?: string): string =>
  `${id ? mapPathOf(id) : wholeMapPath}?lins=${encodeURIComponent(lens)}`

/** A saved view of the map. */
export const viewPathOf = (id: string): string => `/karta/vy/${encodeURIComponent(id)}`

/** The synergies of one organisation. */
export const synergiesPathOf = (organisationId: string): string => `/synergier/${encodeURIComponent(organisationId)}`

/** Where two things are held side by side, to be merged or told apart; with one alone, the other is chosen there. */
export const mergePathOf = (id: string, otherId?: string): string =>
  `/dubbletter?par=${encodeURIComponent(otherId ? `${id}|${otherId}` : id)}`

/** The composer of mini-networks, gathered around a motivation, need, theme or challenge. */
export const composePathOf = (aroundId: string): string => `/mininatverk/ny?kring=${encodeURIComponent(aroundId)}`

/** The kind of a thing by the name of its type in the API: `MiniNetwork` is `MINI_NETWORK`. */
export const kindOfType = (typeName: string): NodeKind | undefined => {
  const kind = typeName.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()
  return Object.hasOwn(listPaths, kind) ? (kind as NodeKind) : undefined
}

/** One's own page, and what has happened in what one takes part in. */
export const myPagePath = '/min-sida'
export const noticesPath = '/notiser'

/** Contacts that were asked for; of one organisation where a coordinator names it. */
export const contactsPath = '/kontakter'

/** One contact. */
export const contactPathOf = (id: string): string => `${contactsPath}/${encodeURIComponent(id)}`

/** Where one was when one wished for contact, in the words of the API. */
export type ContactOrigin = 'SYNERGY' | 'PARALLEL' | 'NEED' | 'OFFER' | 'INITIATIVE' | 'PERSON' | 'ORGANISATION'

/**
 * The form where one organisation asks another for contact.
 * @param of.about what it is about: of a parallel, theirs and then ours
 */
export const askContactPathOf = (of: {
  asked: string
  origin: ContactOrigin
  asking?: string | undefined
  about?: readonly string[] | undefined
}): string => {
  const address = new URLSearchParams({ till: of.asked, ur: of.origin.toLowerCase() })
  if (of.asking) address.set('fran', of.asking)
  for (const id of of.about ?? []) address.append('om', id)
  return `${contactsPath}/ny?${address}`
}
