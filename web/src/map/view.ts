import { type NodeKind, nodeKinds, type Point } from './model.ts'

export const lenses = ['synergies', 'parallels', 'motivations', 'challenges', 'needs', 'bridges', 'news'] as const
export type Lens = (typeof lenses)[number]

/**
 * Everything about the picture that can be shared: it is read from the address and written back to it, so that a link shows
 * another person the same view. Only hover and the roving ring live outside it.
 */
export interface View {
  readonly layout: 'ego' | 'map'
  readonly list: 'relations' | 'table'
  readonly lens: Lens | null
  /** Kinds that are filtered away. */
  readonly without: readonly NodeKind[]
  readonly themes: readonly string[]
  readonly statuses: readonly string[]
  /** Only nodes with at least this many relations in the whole network. */
  readonly atLeast: number
  /** The network as it was this day; null for today. */
  readonly date: string | null
  /** What has come and gone between this day and `date`; null for no comparison. */
  readonly since: string | null
  /** Nodes whose own neighbours are shown too. */
  readonly opened: readonly string[]
  readonly hidden: readonly string[]
  /** Nodes that were put where they are by hand, in model units from the focus. */
  readonly pinned: Readonly<Record<string, Point>>
  /** Kinds shown whole where the picture else shows the first ones and "12 till". */
  readonly whole: readonly NodeKind[]
}

export const plainView: View = {
  layout: 'ego',
  list: 'relations',
  lens: null,
  without: [],
  themes: [],
  statuses: [],
  atLeast: 0,
  date: null,
  since: null,
  opened: [],
  hidden: [],
  pinned: {},
  whole: [],
}

const mostListed = 40

function words(value: string | null): string[] {
  if (!value) return []
  return [...new Set(value.split(',').filter((word) => /^[\w:.-]{1,80}$/.test(word)))].slice(0, mostListed)
}

function kinds(value: string | null): NodeKind[] {
  const wanted = new Set(words(value))
  return nodeKinds.filter((kind) => wanted.has(kind.toLowerCase()))
}

function day(value: string | null): string | null {
  if (!value || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  return Number.isNaN(Date.parse(value)) ? null : value
}

function pins(value: string | null): Record<string, Point> {
  const found: Record<string, Point> = {}
  for (const part of (value ?? '').split(',').slice(0, mostListed)) {
    const match = /^([\w:.-]{1,80})~(-?\d{1,6})~(-?\d{1,6})$/.exec(part)
    if (match?.[1]) found[match[1]] = { x: Number(match[2]), y: Number(match[3]) }
  }
  return found
}

/** The view an address asks for. Whatever in it is unknown or malformed is left out, never an error. */
export function readView(address: URLSearchParams): View {
  const lens = address.get('lins')
  const atLeast = Number(address.get('minst') ?? 0)
  return {
    layout: address.get('vy') === 'karta' ? 'map' : 'ego',
    list: address.get('lista') === 'tabell' ? 'table' : 'relations',
    lens: lenses.find((known) => known === lens) ?? null,
    without: kinds(address.get('utan')),
    themes: words(address.get('tema')),
    statuses: words(address.get('status')),
    atLeast: Number.isInteger(atLeast) && atLeast > 0 && atLeast < 1000 ? atLeast : 0,
    date: day(address.get('datum')),
    since: day(address.get('sedan')),
    opened: words(address.get('oppna')),
    hidden: words(address.get('dolda')),
    pinned: pins(address.get('fasta')),
    whole: kinds(address.get('hela')),
  }
}

/** The address of a view; what is as usual is left out, so that the plain view has a plain address. */
export function writeView(view: View): URLSearchParams {
  const address = new URLSearchParams()
  const put = (key: string, value: string | null | false) => {
    if (value) address.set(key, value)
  }
  put('vy', view.layout === 'map' && 'karta')
  put('lins', view.lens)
  put('lista', view.list === 'table' && 'tabell')
  put('utan', view.without.join(',').toLowerCase())
  put('tema', view.themes.join(','))
  put('status', view.statuses.join(','))
  put('minst', view.atLeast > 0 && String(view.atLeast))
  put('datum', view.date)
  put('sedan', view.since)
  put('oppna', view.opened.join(','))
  put('dolda', view.hidden.join(','))
  const pinned = Object.entries(view.pinned)
  put('fasta', pinned.map(([id, at]) => `${id}~${Math.round(at.x)}~${Math.round(at.y)}`).join(','))
  put('hela', view.whole.join(',').toLowerCase())
  return address
}

/** The list without the item if it was there, with it if it was not. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

/**
 * What stays when another node becomes the focus: filters do, what was opened, hidden or moved around the old one does not.
 * A question goes on where the new focus is what it asks for: whose synergies, which hope or concern.
 */
export function viewForNewFocus(view: View, from: string | undefined, to: string): View {
  const asks = (view.lens === 'synergies' && !from) || (view.lens === 'motivations' && to.startsWith('mot_'))
  return { ...view, lens: asks ? view.lens : null, opened: [], hidden: [], pinned: {}, whole: [] }
}
