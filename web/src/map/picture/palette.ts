import type { NodeKind } from '../model.ts'

/**
 * Colours that stay apart in normal, protan, deutan and tritan vision on both grounds. Canvas cannot read CSS variables,
 * so they stand here and the page's tokens repeat the ground and the text.
 */
export interface Palette {
  readonly name: 'light' | 'dark'
  readonly ground: string
  readonly text: string
  readonly quiet: string
  readonly edge: string
  readonly edgeInFocus: string
  /** Lines that matter less than the others: solid, near the ground. */
  readonly faint: string
  readonly ring: string
  readonly families: Readonly<Record<Family, string>>
}

export const families = ['organisation', 'person', 'initiative', 'motivation', 'theme', 'other'] as const
export type Family = (typeof families)[number]

export const light: Palette = {
  name: 'light',
  ground: '#fbfaf7',
  text: '#1c2430',
  quiet: '#5a6472',
  edge: '#b9c1cc',
  edgeInFocus: '#33415c',
  faint: '#dcdfe2',
  ring: '#1c2430',
  families: {
    organisation: '#1e81f9',
    person: '#d55a08',
    initiative: '#075a30',
    motivation: '#9a347f',
    theme: '#191b25',
    other: '#5b6675',
  },
}

export const dark: Palette = {
  name: 'dark',
  ground: '#10151d',
  text: '#e9edf3',
  quiet: '#9aa6b6',
  edge: '#364152',
  edgeInFocus: '#c3d0e4',
  faint: '#252e3b',
  ring: '#e9edf3',
  families: {
    organisation: '#4e7ce6',
    person: '#d7610b',
    initiative: '#0fd773',
    motivation: '#faabed',
    theme: '#f0f5e0',
    other: '#8e9bae',
  },
}

export type Shape =
  | 'round-rectangle'
  | 'ellipse'
  | 'round-hexagon'
  | 'round-diamond'
  | 'round-triangle'
  | 'octagon'
  | 'rectangle'

export interface KindLook {
  readonly family: Family
  readonly shape: Shape
  /** Width and height as shares of the node's size. */
  readonly wide: number
  readonly high: number
  /** Drawn as an outline: what is asked for, beside the filled shape of what is given. */
  readonly hollow: boolean
}

function look(family: Family, shape: Shape, hollow = false, wide = 1, high = 1): KindLook {
  return { family, shape, hollow, wide, high }
}

/** The same shapes and colours as the marks before a kind's word elsewhere on the page. */
const looks: Readonly<Record<NodeKind, KindLook>> = {
  ORGANISATION: look('organisation', 'round-rectangle', false, 1.1, 0.78),
  PERSON: look('person', 'ellipse'),
  INITIATIVE: look('initiative', 'round-hexagon', false, 1.12, 1),
  COLLABORATION: look('initiative', 'round-hexagon', true, 1.12, 1),
  MINI_NETWORK: look('motivation', 'ellipse', true, 1.1, 1.1),
  MOTIVATION: look('motivation', 'round-diamond', false, 1.15, 1.15),
  NEED: look('organisation', 'round-rectangle', true, 0.88, 0.88),
  OFFER: look('organisation', 'round-rectangle', false, 0.88, 0.88),
  THEME: look('theme', 'round-triangle', false, 1.1, 1.05),
  CHALLENGE: look('theme', 'round-triangle', true, 1.1, 1.05),
  GATHERING: look('other', 'octagon'),
  REFLECTION: look('other', 'rectangle', true, 0.75, 0.95),
  STORY: look('other', 'rectangle', false, 0.75, 0.95),
  PLACE: look('other', 'ellipse', true),
}

export function lookOf(kind: NodeKind): KindLook {
  return looks[kind]
}

export function colourOf(kind: NodeKind, palette: Palette): string {
  return palette.families[looks[kind].family]
}
