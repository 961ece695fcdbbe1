import { longest } from '../forms/field-parts.ts'
import { firstLevel, type Level, type LevelKind } from '../forms/levels.ts'
import type { ContentLanguage } from '../language/language.ts'
import type { Picked } from '../nodes/use-options.ts'

/** The parts of the page, in their order. */
export const parts = ['needs', 'offers', 'motivations', 'initiatives'] as const
export type Part = (typeof parts)[number]

/** One thing that is told: what it says, and of which sort it is. `key` is its own, so that it is saved once. */
export interface Row {
  readonly key: string
  readonly text: string
  readonly kind: string
  readonly themes: readonly Picked[]
}

/** What stands on the page until it is saved. */
export interface NewcomerDraft extends Record<Part, readonly Row[]> {
  /** Who may see what, where another level was chosen than the one it begins with. */
  readonly seenBy: Partial<Record<Part | 'organisation', Level>>
  readonly name: string
  readonly kind: string
}

/** The kind of what a part's rows become. */
export const kindOf = {
  organisation: 'ORGANISATION',
  needs: 'NEED',
  offers: 'OFFER',
  motivations: 'MOTIVATION',
  initiatives: 'INITIATIVE',
} as const satisfies Record<Part | 'organisation', LevelKind>

/** Who will see what a part says. */
export const levelOf = (told: NewcomerDraft, part: Part | 'organisation', levels: readonly Level[]): Level =>
  levels.find((level) => level === told.seenBy[part]) ?? firstLevel(kindOf[part], levels)

/** More than this in one part is better told on pages of their own. */
export const mostRows = 6

/** The sort that a new row begins with: of what is sought or offered none is guessed, since what is guessed wrong misleads the matching. */
const firstKind: Record<Part, string> = {
  needs: 'OTHER',
  offers: 'OTHER',
  motivations: 'DRIVER',
  initiatives: 'ONGOING',
}

/** The longest text of a row, in characters: an initiative's is also its title. */
export const longestText: Record<Part, number> = {
  needs: longest.statement,
  offers: longest.statement,
  motivations: longest.statement,
  initiatives: longest.name,
}

export const emptyRow = (part: Part): Row => ({ key: crypto.randomUUID(), text: '', kind: firstKind[part], themes: [] })

/**
 * The rows with one of them changed: a row for each line where several were pasted, the rest in the last one where there are
 * more than there is room for, and an empty one at the end to go on in.
 */
export const changedRows = (part: Part, rows: readonly Row[], index: number, next: Partial<Row>): Row[] => {
  const all = rows.flatMap((row, at) => (at === index ? linesOf(part, { ...row, ...next }) : [row]))
  const [kept, more] = [all.slice(0, mostRows), filled(all.slice(mostRows))]
  const last = kept.at(-1)
  if (last && more.length > 0)
    kept[kept.length - 1] = {
      ...last,
      text: filled([last, ...more])
        .map(({ text }) => text.trim())
        .join(' '),
    }
  return kept.at(-1)?.text.trim() !== '' && kept.length < mostRows ? [...kept, emptyRow(part)] : kept
}

const linesOf = (part: Part, row: Row): Row[] => {
  const [first = '', ...more] = row.text.split(/\s*[\r\n]+/)
  const others = more.filter((text) => text.trim() !== '')
  return [{ ...row, text: first }, ...others.map((text) => ({ ...emptyRow(part), text, kind: row.kind }))]
}

/** Rows with anything in them. */
export const filled = (rows: readonly Row[]): Row[] => rows.filter(({ text }) => text.trim() !== '')

/** The type of the API that a part's rows become, and what is sent for a row of an organisation. */
export const inputOf = (
  part: Part,
  { text, kind, themes }: Row,
  { organisationId, language, visibility }: { organisationId: string; language: ContentLanguage; visibility: Level },
): { type: 'Need' | 'Offer' | 'Motivation' | 'Initiative'; input: Record<string, unknown> } => {
  const words = text.trim()
  const said = { text: words, kind, language, themeIds: themes.map(({ id }) => id), visibility }
  if (part === 'needs') return { type: 'Need', input: { ...said, organisationId } }
  if (part === 'offers') return { type: 'Offer', input: { ...said, organisationId } }
  if (part === 'motivations')
    return {
      type: 'Motivation',
      input: { ...said, holders: [{ id: organisationId, relation: 'HOLDS' }] },
    }
  const input = {
    title: words,
    summary: words,
    status: kind,
    language,
    themeIds: said.themeIds,
    leadIds: [organisationId],
    visibility,
  }
  return { type: 'Initiative', input }
}

/** What is written so far, as the API compares it, with where on the page it stands (`number` from 1). */
export const draftTexts = (told: NewcomerDraft, language: ContentLanguage) =>
  parts.flatMap((part) =>
    told[part].flatMap((row, index) => {
      if (row.text.trim() === '') return []
      const input = {
        kind: kindOf[part],
        text: row.text.trim(),
        language,
        themeIds: row.themes.map(({ id }) => id),
        resource: part === 'needs' || part === 'offers' ? (row.kind as 'OTHER') : null,
      }
      return [{ part, number: index + 1, input }]
    }),
  )
