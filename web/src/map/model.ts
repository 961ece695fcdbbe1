/** What the picture knows of the network. Filled from GraphQL (`neighbourhood`, `networkMap`), or by hand in tests. */
export const nodeKinds = [
  'ORGANISATION',
  'PERSON',
  'INITIATIVE',
  'COLLABORATION',
  'MINI_NETWORK',
  'MOTIVATION',
  'NEED',
  'OFFER',
  'THEME',
  'CHALLENGE',
  'GATHERING',
  'REFLECTION',
  'STORY',
  'PLACE',
] as const

export type NodeKind = (typeof nodeKinds)[number]

export type ContentLanguage = 'SV' | 'EN' | 'OTHER'

export interface PictureNode {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  /** One line more: the organisation's kind, the initiative's status … */
  readonly detail: string | null
  readonly language: ContentLanguage | null
  /** How many relations it has in the whole network. */
  readonly degree: number
  readonly demo: boolean
}

export interface PictureEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** The relationship's type in the graph, UPPER_SNAKE. */
  readonly type: string
  readonly role: string | null
  /** A day, `2024-05-12`, null where unknown. */
  readonly since: string | null
  /** A day, null while it lasts. */
  readonly until: string | null
}

/** A part of the network that the picture names: nodes and the edges among them. */
export interface Subnetwork {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
}

/** The whole network as parallel lists; `edges` holds pairs of positions in them, flat. */
export interface NetworkMap {
  readonly ids: readonly string[]
  readonly kinds: readonly number[]
  readonly labels: readonly string[]
  /** Status or kind, as the API's enums write them. */
  readonly details: ReadonlyArray<string | null>
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly communities: readonly number[]
  readonly degrees: readonly number[]
  readonly since: ReadonlyArray<string | null>
  readonly edges: readonly number[]
  /** The day each relation began. */
  readonly edgeSince: ReadonlyArray<string | null>
  readonly kindNames: readonly NodeKind[]
  readonly communityLabels: readonly string[]
  /** False where there is more than it shows. */
  readonly isWhole: boolean
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the picture stands: a model point `p` is drawn at `p * zoom + pan`, in CSS pixels. */
export interface Viewport {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}
