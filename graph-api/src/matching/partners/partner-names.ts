import type { PartnerNetwork } from './partner-network.ts'

const namesInTextLookedAt = 1000
const namesAround = 100

interface Near {
  readonly at: Int32Array
  readonly cosines: Float32Array
}

/** Likeness of candidates' names to the partners' names (the nearest, and the mean over partners) and to the text. */
export function createNameSimilarity({ names, organisations, organisationAt, initiatives }: PartnerNetwork) {
  const around: Near[] = []
  const nearTo = (partner: number): Near => {
    const known = around[partner]
    if (known) return known
    const list = names.query(organisations[partner]?.id ?? '', { k: namesAround })
    const near = {
      at: Int32Array.from(list, ({ id }) => organisationAt.get(id) ?? -1),
      cosines: Float32Array.from(list, ({ cosine }) => cosine),
    }
    around[partner] = near
    return near
  }
  const nearPartners = (partners: readonly number[]) => {
    const nameNearest = new Float64Array(organisations.length)
    const nameMean = new Float64Array(organisations.length)
    for (const partner of partners) {
      const { at, cosines } = nearTo(partner)
      at.forEach((organisation, index) => {
        const cosine = cosines[index] ?? 0
        nameNearest[organisation] = Math.max(nameNearest[organisation] ?? 0, cosine)
        nameMean[organisation] = (nameMean[organisation] ?? 0) + cosine / partners.length
      })
    }
    return { nameNearest, nameMean }
  }
  const inText = (initiative: number) => {
    const cosines = new Float64Array(organisations.length)
    const text = [{ text: initiatives[initiative]?.text ?? '', language: 'other' as const }]
    for (const { id, cosine } of names.query(text, { k: namesInTextLookedAt })) {
      cosines[organisationAt.get(id) ?? -1] = cosine
    }
    return cosines
  }
  return { nearPartners, inText }
}
