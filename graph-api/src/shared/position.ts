import { z } from 'zod'

const degrees = (most: number) =>
  z
    .number()
    .min(-most)
    .max(most)
    .nullish()
    .transform((number) => number ?? null)

/** Where something is, in degrees of WGS 84; null: not known. */
export const position = { latitude: degrees(90), longitude: degrees(180) }

/** Refuses half a position: both are given, or neither is. For `superRefine`. */
export function refuseHalfPosition(
  { latitude, longitude }: { readonly latitude?: number | null; readonly longitude?: number | null },
  context: z.RefinementCtx,
): void {
  const kindOf = (degrees: number | null | undefined) => (typeof degrees === 'number' ? 'known' : degrees)
  if (kindOf(latitude) === kindOf(longitude)) return
  const missing = typeof latitude === 'number' ? 'longitude' : 'latitude'
  context.addIssue({ code: 'custom', path: [missing], message: 'Give both latitude and longitude, or neither.' })
}
