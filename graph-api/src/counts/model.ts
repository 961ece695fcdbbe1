import { z } from 'zod'

/** How many of each kind the viewer may see, 1,001 where there are more; null where it was not asked. */
export const countsRow = z.object({
  organisations: z.number().nullable(),
  people: z.number().nullable(),
  initiatives: z.number().nullable(),
  needs: z.number().nullable(),
  offers: z.number().nullable(),
  motivations: z.number().nullable(),
  collaborations: z.number().nullable(),
  miniNetworks: z.number().nullable(),
  gatherings: z.number().nullable(),
  hasExamples: z.boolean().nullable(),
})
export type Counts = z.infer<typeof countsRow>
