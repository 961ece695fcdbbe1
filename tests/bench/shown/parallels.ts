import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openEncoder } from '@mellanrum/graph-api/embeddings/open-encoder'
import { NetworkVectors } from '@mellanrum/graph-api/matching/meaning/network-vectors'
import { groupOf, type MatchText, titled } from '@mellanrum/graph-api/matching/network/match-text'
import { createThemeSimilarity } from '@mellanrum/graph-api/matching/network/theme-similarity'
import { TextMatches } from '@mellanrum/graph-api/matching/pairs/text-matches'
import { meaningLimits } from '@mellanrum/graph-api/matching/parallels/weights'
import { TextIndex } from '@mellanrum/graph-api/matching/text/text-index'
import { findSimilar } from '@mellanrum/graph-api/suggestions/similar'
import { readDemo } from '@mellanrum/seed/demo'
import { meanWithInterval } from '../evaluate/measures.ts'

interface Asked {
  readonly title: string
  readonly summary: string
  /** Keys of the demo's initiatives. */
  readonly expected: readonly string[]
}

/** How many are looked at, as `parallels` shows them. */
const depth = 5

/**
 * Whether an initiative that a newcomer writes finds those of the demo that are much the same work: found among its five
 * surest, and how often the levels that they are shown with hold. No database: texts are encoded and scored as the matcher
 * does, one newcomer at a time, without themes.
 * @param files label sets as JSON (`initiatives`: title, summary, expected), the repository's own where none is given
 */
export async function evaluateParallels(files: readonly string[]): Promise<void> {
  const own = resolve(import.meta.dirname, '..', 'labels', 'newcomers-parallels.json')
  const { encoder, sentence } = await openEncoder({})
  console.log(sentence)
  if (!encoder) return
  const texts = await readDemoTexts(encoder)
  const { matches, vectors, index } = texts
  for (const file of files.length > 0 ? files : [own]) {
    const { initiatives } = JSON.parse(readFileSync(file, 'utf8')) as { initiatives: readonly Asked[] }
    const found: number[] = []
    const whileTyping: number[] = []
    const levels = { good: [] as boolean[], possible: [] as boolean[] }
    for (const { title, summary, expected } of initiatives) {
      const text = titled(title, summary)
      const [encoded] = await encoder.encode([text])
      if (!encoded) continue
      const parts = [
        { text: title, language, weight: titleWeight },
        { text: summary, language },
      ]
      const titleOf = (id: string) => texts.titles.get(id) ?? ''
      const similar = findSimilar(texts, { parts, encoded, titleOf, looked: 30 }).slice(0, depth)
      whileTyping.push(...expected.slice(0, depth).map((key) => Number(similar.some(({ id }) => id === key))))
      vectors.put(askedId, { text, encoded, group: groupOf('initiative') })
      index.put({ id: askedId, parts: [{ text, language: 'sv' }] })
      matches.put({ ...initiativeText(askedId, text), holderIds: [askedId] })
      const ranked = matches
        .of(askedId, 'initiative')
        .sort((x, y) => y.chance - x.chance || (x.text.id < y.text.id ? -1 : 1))
      const first = ranked.slice(0, depth).map((one) => one.text.id)
      found.push(...expected.slice(0, depth).map((key) => Number(first.includes(key))))
      for (const one of ranked) {
        if (one.chance < meaningLimits.possible) continue
        levels[one.chance >= meaningLimits.good ? 'good' : 'possible'].push(expected.includes(one.text.id))
      }
      matches.remove(askedId)
      vectors.remove(askedId)
      index.remove(askedId)
    }
    const told = (of: readonly number[]) => {
      const { value, low, high } = meanWithInterval(of)
      return `${of.filter(Boolean).length} of ${of.length} found in the first ${depth}, ${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
    }
    const held = (of: readonly boolean[]) => `${of.filter(Boolean).length} of ${of.length}`
    console.log(
      `${initiatives.length} initiatives: ${told(found)}; while one types ${told(whileTyping)}; ` +
        `good held ${held(levels.good)}, possible ${held(levels.possible)}`,
    )
  }
}

const askedId = 'asked'
const language = 'sv' as const
/** As the product weighs a title. */
const titleWeight = 2

function initiativeText(id: string, text: string): MatchText {
  return { id, kind: 'initiative', holderIds: [id], text, themeIds: [], resource: null }
}

async function readDemoTexts(encoder: NonNullable<Awaited<ReturnType<typeof openEncoder>>['encoder']>) {
  const { initiatives, needs, offers, themes } = readDemo()
  const statement =
    (kind: 'need' | 'offer') =>
    (one: (typeof needs)[number]): MatchText => {
      const holderIds = [one.organisation ?? one.person ?? one.key]
      const resource = one.kind === 'other' ? null : one.kind
      return { id: `${kind} ${one.key}`, kind, holderIds, text: one.text, themeIds: one.themes, resource }
    }
  const all = [
    ...initiatives.map(({ key, title, summary, leads, themes: themeIds }) => {
      return { ...initiativeText(key, titled(title, summary)), holderIds: leads, themeIds }
    }),
    ...needs.map(statement('need')),
    ...offers.map(statement('offer')),
  ]
  const encoded = await encoder.encode(all.map(({ text }) => text))
  const vectors = new NetworkVectors(
    all.flatMap(({ id, text, kind }, at) => {
      const made = encoded[at]
      return made ? [[id, { text, encoded: made, group: groupOf(kind) }] as const] : []
    }),
  )
  const index = new TextIndex(all.map(({ id, text }) => ({ id, parts: [{ text, language: 'sv' as const }] })))
  const similarity = createThemeSimilarity(
    themes.map(({ key, broader }) => ({ id: key, broaderIds: [broader] })),
    all.map(({ themeIds }) => themeIds),
  )
  const texts = new Map(all.map((text) => [text.id, text]))
  const documents = initiatives.map(({ key, title, summary }) => ({
    id: key,
    parts: [
      { text: title, language, weight: titleWeight },
      { text: summary ?? '', language },
    ],
  }))
  const byTitle = new TextIndex(documents)
  byTitle.learnOtherWords()
  const matches = new TextMatches({ texts, vectors, index, themes: similarity })
  matches.nearest.makeAll()
  return {
    initiatives: byTitle,
    index,
    vectors,
    matches,
    titles: new Map(initiatives.map(({ key, title }) => [key, title])),
  }
}
