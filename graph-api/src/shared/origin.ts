import { z } from 'zod'
import { id, moment, optionalLine } from './fields.ts'

/**
 * What an import or the seed may bring besides the input itself: its own id, so that a run repeated changes nothing;
 * whether it is invented; when it was made; where in the source it stands. No form hands these in.
 */
export const origin = z.object({
  id: id.optional(),
  demo: z.boolean().optional(),
  createdAt: moment.nullish().transform((text) => text ?? null),
  sourcePart: optionalLine,
  position: z
    .int()
    .min(0)
    .max(1_000_000)
    .nullish()
    .transform((number) => number ?? null),
})

export type Origin = z.input<typeof origin>
