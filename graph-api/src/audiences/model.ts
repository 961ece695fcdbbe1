import { z } from 'zod'
import { line } from '../shared/fields.ts'
import type { Changes } from '../shared/given.ts'
import type { NodeRow } from '../shared/node.ts'

/** An audience as a selection returns it: the properties that were asked. */
export interface AudienceRow extends NodeRow {
  readonly labelSv: string
  readonly labelEn: string
}

/** What makes an audience: what it is called in both languages. */
export const audienceInput = z.object({ labelSv: line, labelEn: line })
export type AudienceInput = z.input<typeof audienceInput>

/** What can be changed: each part may be left out. */
export const audienceChanges = audienceInput.partial()
export type AudienceChanges = Changes<AudienceInput>
