import { z } from 'zod'
import { externalIds, ids, line, optionalId } from '../shared/fields.ts'
import { formerNames } from '../shared/former-names.ts'
import type { NodeRow } from '../shared/node.ts'

/** A theme as a selection returns it: the properties that were asked. */
export interface ThemeRow extends NodeRow {
  readonly labelSv: string
  readonly labelEn: string
  readonly synonymsSv: readonly string[] | null
  readonly synonymsEn: readonly string[] | null
  readonly formerNames: readonly string[] | null
  readonly focusArea: boolean | null
  readonly externalIds: readonly string[] | null
  readonly updatedAt: string
}

/** Other words for the same theme, up to 50. */
const synonyms = z
  .array(line)
  .max(50)
  .nullish()
  .transform((list) => [...new Set(list ?? [])])

/**
 * What makes a theme, after SKOS (W3C Recommendation, 2009): a preferred label and synonyms in each language, and the
 * theme it is a part of. `focusArea` is true of the five on top.
 */
export const themeInput = z.object({
  labelSv: line,
  labelEn: line,
  synonymsSv: synonyms,
  synonymsEn: synonyms,
  focusArea: z
    .boolean()
    .nullish()
    .transform((yes) => yes ?? false),
  formerNames,
  broaderId: optionalId,
  /** All themes it is a part of; SKOS lets a concept have several. */
  broaderIds: ids,
  externalIds,
})

/** What can be changed: each part may be left out. */
export const themeChanges = themeInput.partial()
