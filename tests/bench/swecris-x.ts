import { writeFileSync } from 'node:fs'
import { openEncoder } from '@mellanrum/graph-api/embeddings/open-encoder'
import { nearestByVector } from '@mellanrum/graph-api/matching/meaning/nearest-by-vector'
import { NetworkVectors } from '@mellanrum/graph-api/matching/meaning/network-vectors'
import { loadNetwork } from './evaluate/load-network.ts'
import * as ow from './evaluate/other-words.ts'
import { sampleBySha1 } from './evaluate/query-sample.ts'

const { cutTexts, spaceWithout, engineOf, indexFor } = ow as any
const dataset = loadNetwork('/work/shared/data/swecris')
const texts = cutTexts(dataset)
const asked = sampleBySha1(texts as any[], ({ id }: any) => id, 300)
const { encoder } = await openEncoder({})
const entries: any[] = []
for (let i = 0; i < texts.length; i += 32) {
  const some = texts.slice(i, i + 32)
  const v = await encoder!.encode(some.flatMap((t: any) => [t.first, t.second]))
  some.forEach((t: any, j: number) => {
    entries.push(
      [`${t.id}#1`, { text: t.first, encoded: v[2 * j] }],
      [`${t.id}#2`, { text: t.second, encoded: v[2 * j + 1] }],
    )
  })
}
console.log('encoded', process.cpuUsage().user / 1e6)
const vectors = new NetworkVectors(entries)
const index = indexFor(dataset.network, texts)
const out: any[] = []
const seconds = texts.map((t: any) => `${t.id}#2`)
for (let fold = 0; fold < 10; fold++) {
  index.useSpace(spaceWithout(fold, index, dataset.network, texts))
  const engine = engineOf(index, texts)
  for (const one of asked.filter((x: any) => x.fold === fold)) {
    const q = `${one.id}#1`
    const eng = engine.parallelsOf(q, { k: 100, all: true }).map((x: any) => [x.id, x.score])
    const byScore = new Map(eng)
    const near = nearestByVector(vectors, q, { among: seconds, most: 100, isWanted: () => true })
    const ids = [...new Set([...byScore.keys(), ...near])] as string[]
    out.push({
      id: one.id,
      c: ids.map((id) => [
        id.slice(0, -2),
        byScore.get(id) ?? null,
        index.cosine(q, id),
        vectors.wordLikeness(q, id),
        vectors.cosine(q, id),
      ]),
    })
  }
  console.log('fold', fold, process.cpuUsage().user / 1e6)
}
writeFileSync('/tmp/swecris-x.json', JSON.stringify(out))
process.exit(0)
