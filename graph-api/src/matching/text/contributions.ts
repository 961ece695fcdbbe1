import type { Contribution, TextSpan } from './model.ts'
import type { TextForm, TextForms } from './text-forms.ts'
import type { SparseVector } from './vector.ts'

export interface ContributingText {
  readonly forms: TextForms
  readonly vector: SparseVector
}

/** Two forms without a common stem or part count as one word from this share of common grams (Dice). */
const NEARLY_THE_SAME = 0.6

/**
 * The words that weighed most in the cosine of two texts. A word is a common stem or compound part; forms that only
 * share most of their characters (names, other languages, misspellings) come as a pair of their own.
 */
export function findContributions(left: ContributingText, right: ContributingText, limit: number): Contribution[] {
  const product = productsOf(left.vector, right.vector)
  const matched = new Set<TextForm>()
  const found = [...commonWords(left.forms, right.forms, product, matched)]
  const rest = right.forms.all.filter((form) => !matched.has(form))
  for (const form of left.forms.all) {
    // What shares no gram that weighs anything adds nothing, however alike it is.
    if (matched.has(form) || !form.grams.some((gram) => product.has(gram))) continue
    const alike = rest.filter((other) => areNearlyTheSame(form.grams, other.grams))
    if (alike.length > 0) found.push(contribution([form], alike, undefined, product))
  }
  const heaviestFirst = found.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return withoutRepeats(heaviestFirst).slice(0, limit)
}

function* commonWords(
  left: TextForms,
  right: TextForms,
  product: ReadonlyMap<number, number>,
  matched: Set<TextForm>,
): Iterable<Contribution> {
  for (const [feature, leftForms] of left.byWord) {
    const rightForms = right.byWord.get(feature)
    if (rightForms === undefined) continue
    for (const form of leftForms) matched.add(form)
    for (const form of rightForms) matched.add(form)
    yield contribution(leftForms, rightForms, feature, product)
  }
}

function contribution(
  left: readonly TextForm[],
  right: readonly TextForm[],
  feature: number | undefined,
  product: ReadonlyMap<number, number>,
): Contribution {
  const rightGrams = new Set(right.flatMap(({ grams }) => Array.from(grams)))
  const shared = new Set(left.flatMap(({ grams }) => Array.from(grams)).filter((gram) => rightGrams.has(gram)))
  let weight = feature === undefined ? 0 : (product.get(feature) ?? 0)
  for (const gram of shared) weight += product.get(gram) ?? 0
  return {
    word: left[0]?.word ?? '',
    weight,
    left: left.flatMap(({ spans }) => spans),
    right: right.flatMap(({ spans }) => spans),
  }
}

/** What each feature that both texts have adds to their cosine. */
function productsOf(a: SparseVector, b: SparseVector): Map<number, number> {
  const products = new Map<number, number>()
  let [left, right] = [0, 0]
  while (left < a.features.length && right < b.features.length) {
    const feature = a.features[left] as number
    const difference = feature - (b.features[right] as number)
    if (difference === 0) products.set(feature, (a.weights[left] as number) * (b.weights[right] as number))
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
  return products
}

function areNearlyTheSame(a: Uint32Array, b: Uint32Array): boolean {
  const needed = (NEARLY_THE_SAME * (a.length + b.length)) / 2
  // Where all of the shorter one would not do, none of it is compared.
  if (Math.min(a.length, b.length) < needed) return false
  let [left, right, common] = [0, 0, 0]
  while (left < a.length && right < b.length) {
    const difference = (a[left] as number) - (b[right] as number)
    if (difference === 0) common += 1
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
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
  return spans.every(({ part, start }) => others.some((other) => other.part === part && other.start === start))
}
