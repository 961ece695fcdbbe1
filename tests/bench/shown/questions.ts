import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { seedId } from '@mellanrum/seed/seed-id'
import type { Ask } from './newcomer.ts'
import { withDemo } from './with-demo.ts'

/** Something of the demo: an organisation or initiative by its key, a need or offer by its text. */
type Hit =
  | { readonly org: string }
  | { readonly initiative: string }
  | { readonly need: string }
  | { readonly offer: string }

interface Question {
  readonly text: string
  /** What should be among the first ten; empty where nothing of the demo fits. */
  readonly good: readonly Hit[]
  readonly fair: readonly Hit[]
}

interface Found {
  readonly kind: string
  readonly title: string
  readonly node: { readonly id: string }
}

/** How many hits are looked at. */
const looked = 10
const ownSets = ['questions-first', 'questions-second']
const data = resolve(import.meta.dirname, '..', '..', '..', 'seed', 'data', 'demo')

/**
 * What people find who type questions into the search box, held against what somebody thinks that they should find: among
 * organisations, initiatives, needs and offers, and among everything. Prints each question with its hits, then the means.
 * @param files label sets as JSON, the repository's own where none is given
 */
export async function evaluateQuestions(files: readonly string[]): Promise<void> {
  const sets =
    files.length > 0 ? files : ownSets.map((name) => resolve(import.meta.dirname, '..', 'labels', `${name}.json`))
  const idOf = idsOfHits()
  await withDemo(async ({ ask }) => {
    await untilByMeaning(ask)
    for (const file of sets) {
      const { questions } = JSON.parse(readFileSync(file, 'utf8')) as { questions: readonly Question[] }
      for (const kinds of [['ORGANISATION', 'INITIATIVE', 'NEED', 'OFFER'], null]) {
        const measured: Measured[] = []
        for (const { text, good, fair } of questions) {
          const found = await search(text, { kinds, ask })
          const gains = gainsOf(found, { good: good.map(idOf), fair: fair.map(idOf) })
          if (kinds === null) print(text, found, gains)
          if (good.length > 0) measured.push(measure(gains, { good: good.length, fair: fair.length }))
        }
        console.log(`${file}, ${kinds?.join(', ').toLowerCase() ?? 'everything'}: ${means(measured)}\n`)
      }
    }
  })
}

/**
 * Searching by meaning begins some seconds after the suggestions are there: when the model is open and knows all texts, of which
 * stories are the last that it is told.
 */
async function untilByMeaning(ask: Ask): Promise<void> {
  for (;;) {
    const { search: found } = await ask<{ search: { nodes: readonly { byMeaning: boolean }[] } }>(
      '{ search(query: "vehicle shared by neighbours", kinds: [STORY], first: 10) { nodes { byMeaning } } }',
    )
    if (found.nodes.some(({ byMeaning }) => byMeaning)) return
  }
}

/** A hit's id, as the demo was seeded. */
function idsOfHits(): (hit: Hit) => string {
  const items = (file: string) =>
    (JSON.parse(readFileSync(join(data, file), 'utf8')) as { items: { key: string; text?: string }[] }).items
  const keyOf = new Map(['needs.json', 'offers.json'].flatMap(items).map(({ key, text = '' }) => [text, key]))
  const initiatives = readdirSync(join(data, 'initiatives')).flatMap((file) => items(join('initiatives', file)))
  const keys = new Set([...[...items('organisations.json'), ...initiatives].map(({ key }) => key), ...keyOf.values()])
  const known = (key: string | undefined, said: string) => {
    if (key === undefined || !keys.has(key)) throw new Error(`The demo has no ${said}: mend the label set.`)
    return key
  }
  return (hit) => {
    if ('org' in hit) return seedId('Organisation', known(hit.org, hit.org))
    if ('initiative' in hit) return seedId('Initiative', known(hit.initiative, hit.initiative))
    if ('need' in hit) return seedId('Need', known(keyOf.get(hit.need), hit.need))
    return seedId('Offer', known(keyOf.get(hit.offer), hit.offer))
  }
}

async function search(
  query: string,
  { kinds, ask }: { readonly kinds: readonly string[] | null; readonly ask: Ask },
): Promise<readonly Found[]> {
  const { search: found } = await ask<{ search: { nodes: readonly Found[] } }>(
    `query ($query: String!, $kinds: [NodeKind!]) {
      search(query: $query, kinds: $kinds, first: ${looked}) { nodes { kind title node { id } } } }`,
    { query, kinds },
  )
  return found.nodes
}

/** 2 for what should be there, 1 for what may be, 0 for anything else. */
function gainsOf(
  found: readonly Found[],
  wanted: { readonly good: readonly string[]; readonly fair: readonly string[] },
) {
  return found.map(({ node }) => (wanted.good.includes(node.id) ? 2 : wanted.fair.includes(node.id) ? 1 : 0))
}

function print(text: string, found: readonly Found[], gains: readonly number[]): void {
  console.log(text)
  for (const [place, { kind, title }] of found.entries())
    console.log(`  ${gains[place]} ${kind.toLowerCase()} · ${title}`)
}

interface Measured {
  /** Of those that should be there, at most as many as are looked at. */
  readonly recall: number
  /** Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002). */
  readonly ndcg: number
  /** One divided by the place of the first that should be there. */
  readonly reciprocalRank: number
  /** Of those shown, what should or may be there. */
  readonly useful: number
}

function measure(gains: readonly number[], wanted: { readonly good: number; readonly fair: number }): Measured {
  const discounted = (list: readonly number[]) =>
    list.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0)
  const best = [...Array<number>(wanted.good).fill(2), ...Array<number>(wanted.fair).fill(1)].slice(0, looked)
  const first = gains.indexOf(2)
  return {
    recall: gains.filter((gain) => gain === 2).length / Math.min(looked, wanted.good),
    ndcg: discounted(gains) / discounted(best),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    useful: gains.length === 0 ? 0 : gains.filter((gain) => gain > 0).length / gains.length,
  }
}

function means(measured: readonly Measured[]): string {
  const mean = (of: (one: Measured) => number) =>
    (measured.reduce((sum, one) => sum + of(one), 0) / Math.max(1, measured.length)).toFixed(3)
  return [
    `${measured.length} questions`,
    `recall ${mean(({ recall }) => recall)}`,
    `nDCG ${mean(({ ndcg }) => ndcg)}`,
    `MRR ${mean(({ reciprocalRank }) => reciprocalRank)}`,
    `useful ${mean(({ useful }) => useful)}`,
  ].join(' · ')
}
