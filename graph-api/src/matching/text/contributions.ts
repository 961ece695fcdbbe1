import { guessLanguage, type TextLanguage } from './language.ts'
import type { Contribution, TextPart, TextSpan } from './model.ts'
import { tokenise } from './tokenise.ts'
import type { SparseVector } from './vector.ts'

type Side = { parts: readonly TextPart[]; vector: SparseVector }

/** The features of a form: words first, then character grams; none for a stop word. */
export type FormFeatures = { words: ArrayLike<number>; grams: ArrayLike<number> }
export type FeaturesOf = (word: string, language: TextLanguage) => FormFeatures | undefined

/** A form of a word in one text with every place where it stands. */
type Occurrences = { word: string; features: FormFeatures; spans: TextSpan[] }
/** A form with its grams, each once. */
type FormGrams = { form: Occurrences; grams: ReadonlySet<number> }

/** Two forms without a common stem or part count as one word from this share of common grams (Dice). */
const NEARLY_THE_SAME = 0.6

/**
 * The words that weighed most in the cosine of two texts. A word is a common stem or compound part; forms that only
 * share most of their characters (names, other languages, misspellings) come as a pair of their own.
 */
export function findContributions({
  left,
  right,
  featuresOf,
  limit,
}: {
  left: Side
  right: Side
  featuresOf: FeaturesOf
  limit: number
}): Contribution[] {
  const product = productsOf(left.vector, right.vector)
  const leftForms = occurrencesIn(left.parts, featuresOf)
  const rightForms = occurrencesIn(right.parts, featuresOf)
  const matched = new Set<Occurrences>()
  const found = [...commonWords(leftForms, rightForms, product, matched)]
  const restRight = gramsOf(rightForms, matched)
  for (const { form, grams } of gramsOf(leftForms, matched)) {
    const alike = restRight.filter((other) => areNearlyTheSame(grams, other.grams)).map((other) => other.form)
    if (alike.length > 0) found.push(contribution([form], alike, undefined, product))
  }
  const heaviestFirst = found.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return withoutRepeats(heaviestFirst).slice(0, limit)
}

/** The forms that are not matched yet. */
function gramsOf(forms: readonly Occurrences[], matched: ReadonlySet<Occurrences>): FormGrams[] {
  return forms.flatMap((form) => (matched.has(form) ? [] : [{ form, grams: new Set(Array.from(form.features.grams)) }]))
}

function* commonWords(
  left: readonly Occurrences[],
  right: readonly Occurrences[],
  product: ReadonlyMap<number, number>,
  matched: Set<Occurrences>,
): Iterable<Contribution> {
  const rightByFeature = byFeature(right)
  for (const [feature, leftForms] of byFeature(left)) {
    const rightForms = rightByFeature.get(feature)
    if (rightForms === undefined) continue
    for (const form of [...leftForms, ...rightForms]) matched.add(form)
    yield contribution(leftForms, rightForms, feature, product)
  }
}

function byFeature(forms: readonly Occurrences[]): Map<number, Occurrences[]> {
  const grouped = new Map<number, Occurrences[]>()
  for (const form of forms) {
    for (const feature of Array.from(form.features.words)) grouped.set(feature, [...(grouped.get(feature) ?? []), form])
  }
  return grouped
}

function contribution(
  left: readonly Occurrences[],
  right: readonly Occurrences[],
  feature: number | undefined,
  product: ReadonlyMap<number, number>,
): Contribution {
  const rightGrams = new Set(right.flatMap((form) => Array.from(form.features.grams)))
  const shared = new Set(left.flatMap((form) => Array.from(form.features.grams)).filter((gram) => rightGrams.has(gram)))
  let weight = feature === undefined ? 0 : (product.get(feature) ?? 0)
  for (const gram of shared) weight += product.get(gram) ?? 0
  return {
    word: left[0]?.word ?? '',
    weight,
    left: left.flatMap((form) => form.spans),
    right: right.flatMap((form) => form.spans),
  }
}

function occurrencesIn(parts: readonly TextPart[], featuresOf: FeaturesOf): Occurrences[] {
  const forms = new Map<string, Occurrences>()
  parts.forEach(({ text, language: declared }, part) => {
    const tokens = tokenise(text)
    const language = guessLanguage(
      tokens.map((token) => token.word),
      declared,
    )
    for (const { word, start, end } of tokens) {
      const known = forms.get(`${language} ${word}`)
      if (known !== undefined) known.spans.push({ part, start, end })
      const features = known === undefined ? featuresOf(word, language) : undefined
      if (features !== undefined) {
        forms.set(`${language} ${word}`, { word: text.slice(start, end), features, spans: [{ part, start, end }] })
      }
    }
  })
  return [...forms.values()]
}

function productsOf(a: SparseVector, b: SparseVector): Map<number, number> {
  const right = new Map<number, number>()
  b.features.forEach((feature, at) => {
    right.set(feature, b.weights[at] ?? 0)
  })
  const products = new Map<number, number>()
  a.features.forEach((feature, at) => {
    const other = right.get(feature)
    if (other !== undefined) products.set(feature, (a.weights[at] ?? 0) * other)
  })
  return products
}

function areNearlyTheSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  const needed = (NEARLY_THE_SAME * Math.max(1, a.size + b.size)) / 2
  // Where all of the shorter one would not do, none of it is compared.
  if (few.size < needed) return false
  let common = 0
  for (const feature of few) if (many.has(feature)) common += 1
  return common >= needed
}

/** Leaves out what stands only where a heavier word already stands: the part inside its own compound. */
function withoutRepeats(contributions: readonly Contribution[]): Contribution[] {
  const kept: Contribution[] = []
  for (const candidate of contributions) {
    const repeated = kept.some(
      (one) => standWithin(candidate.left, one.left) && standWithin(candidate.right, one.right),
    )
    if (!repeated) kept.push(candidate)
  }
  return kept
}

function standWithin(spans: readonly TextSpan[], others: readonly TextSpan[]): boolean {
  const known = new Set(others.map(startOf))
  return spans.every((span) => known.has(startOf(span)))
}

function startOf({ part, start }: TextSpan): string {
  return `${part}:${start}`
}
