import { z } from 'zod'

/** How many of each kind the viewer may see. */
export const countsRow = z.object({
  organisations: z.number(),
  people: z.number(),
  initiatives: z.number(),
  needs: z.number(),
  offers: z.number(),
  motivations: z.number(),
  collaborations: z.number(),
  miniNetworks: z.number(),
  gatherings: z.number(),
  hasExamples: z.boolean(),
})
export type Counts = z.infer<typeof countsRow>
