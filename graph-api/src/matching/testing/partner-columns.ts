import { type PartnerColumns, type PartnerFeature, partnerFeatures } from '../partners/partner-features.ts'

/** Features of as many candidates as the longest column has; those that are not told are 0. For tests. */
export function samplePartnerColumns(told: Partial<Record<PartnerFeature, readonly number[]>>): PartnerColumns {
  const length = Math.max(0, ...Object.values(told).map((column) => column.length))
  const columns = partnerFeatures.map((feature) => {
    const column = new Float64Array(length)
    column.set(told[feature] ?? [])
    return [feature, column] as const
  })
  return Object.fromEntries(columns) as Record<PartnerFeature, Float64Array>
}
