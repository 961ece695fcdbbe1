import { z } from 'zod'
import { line } from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'

/** An audience as a selection returns it: the properties that were asked. */
export interface AudienceRow extends NodeRow {
  readonly labelSv: string
  readonly labelEn: string
}

/** What makes an audience: what it is called in both languages. */
export const audienceInput = z.object({ labelSv: line, labelEn: line })

/** What can be changed: each part may be left out. */
export const audienceChanges = audienceInput.partial()
