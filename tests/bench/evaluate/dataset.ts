/** A dataset folder as read: the network, and the truth files that say what a matcher should find. */
export interface Dataset {
  /** The folder's own name. */
  readonly name: string
  readonly network: DatasetNetwork
  readonly truth: DatasetTruth
}

export interface DatasetNetwork {
  readonly organisations: readonly DatasetOrganisation[]
  readonly initiatives: readonly DatasetInitiative[]
  readonly affiliations: readonly Affiliation[]
}

export interface DatasetOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly place: string
  readonly country: string
}

export type Language = 'sv' | 'en' | 'other'

export interface DatasetText {
  readonly title: string
  readonly summary: string
  readonly language: Language
}

export interface DatasetInitiative {
  readonly id: string
  /** The main text first, then the same in another language where there is one. */
  readonly texts: readonly DatasetText[]
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly place: string
  readonly themes: readonly string[]
}

export interface Affiliation {
  readonly organisationId: string
  readonly initiativeId: string
  readonly role: string
}

export interface LabelledPair {
  readonly left: string
  readonly right: string
  readonly label: 'same' | 'different' | 'parallel'
  readonly evidence: string
}

/** Undefined where the folder has no such file. */
export interface DatasetTruth {
  readonly hiddenPartners?: readonly Pick<Affiliation, 'organisationId' | 'initiativeId'>[]
  readonly sameInitiative?: readonly LabelledPair[]
  /** Initiatives described both in Swedish and in English. */
  readonly bilingual?: readonly string[]
}

/** The text of an initiative in one language, if it has one. */
export function textIn(initiative: DatasetInitiative, language: Language): DatasetText | undefined {
  return initiative.texts.find((text) => text.language === language)
}
