import type { SparseVector } from './vector.ts'
import type { WeightedCorpus } from './weighted-corpus.ts'

/** Fewer bilingual texts than this teach nothing that holds. */
const FEWEST_BILINGUAL = 30
/** Fewer texts than this have too little to say of which words keep company. */
const FEWEST_TEXTS = 1000
/** A space needs no more texts than this. */
const MOST_TRAINING_TEXTS = 4000

/**
 * What to learn from across languages: the bilingual documents first, then the others. Undefined where too few are bilingual.
 * @param among which documents count; all unless told
 */
export function bilingualTexts(
  corpus: WeightedCorpus,
  among: (id: string) => boolean = () => true,
): SparseVector[] | undefined {
  const slots = [...corpus.ids()].flatMap((id) => {
    const slot = corpus.slotNumber(id)
    return slot === undefined || !among(id) ? [] : [slot]
  })
  const isBilingual = (slot: number) => (corpus.slot(slot)?.languages.size ?? 0) > 1
  const bilingual = slots.filter(isBilingual)
  if (bilingual.length < FEWEST_BILINGUAL) return undefined
  const others = slots.filter((slot) => !isBilingual(slot))
  return [...bilingual, ...others].slice(0, MOST_TRAINING_TEXTS).map((slot) => corpus.vectorAt(slot))
}

/** The documents to learn from which words keep company, evenly drawn. Undefined where there are too few. */
export function companyTexts(corpus: WeightedCorpus): string[] | undefined {
  if (corpus.size < FEWEST_TEXTS) return undefined
  const every = Math.ceil(corpus.size / MOST_TRAINING_TEXTS)
  return [...corpus.ids()].filter((_, at) => at % every === 0)
}
