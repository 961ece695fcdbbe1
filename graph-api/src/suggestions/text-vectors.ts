import type { Graph } from '../database/graph.ts'
import { textToEncode, vectorsKey } from '../embeddings/text-to-encode.ts'
import type { EncodedText, SentenceEncoder } from '../matching/meaning/model.ts'
import { pack, unpack } from '../matching/meaning/packing.ts'
import { inSharedMemory } from '../matching/meaning/shared-texts.ts'
import type { Visibility } from '../shared/viewer.ts'
import { readTexts, storeTextVectors } from './vector-statements.ts'

/** What has words enough to be compared by meaning. A place or a person is its name. */
const labels = [
  'Organisation',
  'Initiative',
  'Theme',
  'Challenge',
  'Motivation',
  'Need',
  'Offer',
  'Collaboration',
  'MiniNetwork',
  'Gathering',
  'Reflection',
  'Story',
]
/** Rows read at once; each holds some 2 kB of vectors. */
const pageSize = 1_000
/** Texts encoded and stored at once: some tenths of a second of work. */
const batchSize = 32
/** So few changed texts are encoded before the change is judged; more wait for the background. */
const atOnce = 16

/** Is told of vectors as they come and go. */
export interface VectorListener {
  put(entries: readonly { readonly id: string; readonly text: EncodedText; readonly level: Visibility }[]): void
  remove(ids: readonly string[]): void
}

/** The vectors of all texts that the matcher's viewer sees: read from the nodes, worked out where the text is another by now. */
export class TextVectors {
  private readonly known = new Map<string, { readonly key: string; readonly text: EncodedText }>()
  private readonly waiting = new Map<
    string,
    { readonly text: string; readonly key: string; readonly level: Visibility }
  >()

  constructor(
    private readonly graph: Graph,
    private readonly encoder: SentenceEncoder,
    private readonly listener?: VectorListener,
  ) {}

  get(id: string): EncodedText | undefined {
    return this.known.get(id)?.text
  }

  /** The vectors of a text that stands nowhere yet. */
  async encodeText(text: string): Promise<EncodedText | undefined> {
    return (await this.encoder.encode([text]))[0]
  }

  /** How many texts have their vectors, and how many wait for them. */
  progress(): { readonly encoded: number; readonly waiting: number } {
    return { encoded: this.known.size, waiting: this.waiting.size }
  }

  /** Reads all vectors that hold; the other texts wait for `encodeSome`. */
  async readAll(): Promise<void> {
    const before = new Set([...this.known.keys(), ...this.waiting.keys()])
    for (let after = ''; ; ) {
      const rows = await this.graph.read(readTexts, { ids: null, labels, after, limit: pageSize })
      this.take(rows)
      for (const { id } of rows) before.delete(id)
      after = rows.at(-1)?.id ?? ''
      if (rows.length < pageSize) break
    }
    this.forget([...before])
  }

  /** Takes in what has changed. A few texts are encoded at once, so that their change is judged by meaning too. */
  async reread(ids: readonly string[], options: { readonly stores: boolean }): Promise<void> {
    const found = new Set<string>()
    for (let at = 0; at < ids.length; at += pageSize) {
      const some = ids.slice(at, at + pageSize)
      const rows = await this.graph.read(readTexts, { ids: some, labels, after: '', limit: pageSize })
      this.take(rows)
      for (const { id } of rows) found.add(id)
    }
    this.forget(ids.filter((id) => !found.has(id)))
    const changed = ids.filter((id) => this.waiting.has(id))
    if (changed.length > 0 && changed.length <= atOnce) await this.encode(changed, options)
  }

  /** Works on some of what waits: encodes and stores it, or where another process stores, looks whether it has. */
  async encodeSome({ stores }: { readonly stores: boolean }): Promise<void> {
    const ids = [...this.waiting.keys()].slice(0, stores ? batchSize : pageSize)
    if (stores) await this.encode(ids, { stores })
    else this.take(await this.graph.read(readTexts, { ids, labels, after: '', limit: pageSize }))
  }

  private take(rows: readonly (Parameters<typeof textToEncode>[0] & Stored)[]): void {
    const stored: Encoded[] = []
    const unchanged: Encoded[] = []
    for (const row of rows) {
      const text = textToEncode(row)
      const key = vectorsKey(this.encoder.modelId, text)
      const known = this.known.get(row.id)
      // The same vectors stay the same object, by which it is seen that nothing has changed. What is not stored waits to be.
      if (known?.key === key && row.vectorsOf === key) {
        unchanged.push({ id: row.id, key, text: known.text, level: row.level })
        continue
      }
      const encoded = row.vectorsOf === key && row.vectors ? unpack(row.vectors, this.encoder.dimensions) : undefined
      if (encoded) stored.push({ id: row.id, key, text: encoded, level: row.level })
      else {
        this.waiting.set(row.id, { text, key, level: row.level })
        this.known.delete(row.id)
      }
    }
    this.listener?.put(unchanged)
    this.keep(stored)
  }

  /** Keeps vectors where the listener's thread reads them too. */
  private keep(encoded: readonly Encoded[]): void {
    const shared = inSharedMemory(encoded.map(({ text }) => text))
    const entries = encoded.flatMap((one, at) => {
      const text = shared[at]
      return text ? [{ ...one, text }] : []
    })
    for (const { id, key, text } of entries) {
      this.known.set(id, { key, text })
      this.waiting.delete(id)
    }
    this.listener?.put(entries)
  }

  private async encode(ids: readonly string[], { stores }: { readonly stores: boolean }): Promise<void> {
    const texts = ids.flatMap((id) => {
      const text = this.waiting.get(id)
      return text ? [{ id, ...text }] : []
    })
    const encoded = await this.encoder.encode(texts.map(({ text }) => text))
    const done = texts.flatMap(({ id, key, level }, at) => {
      const text = encoded[at]
      // The text may have changed while it was encoded; then it waits still.
      return text && this.waiting.get(id)?.key === key ? [{ id, key, text, level }] : []
    })
    this.keep(done)
    const items = done.map(({ id, key, text }) => ({ id, vectors: pack(text), vectorsOf: key }))
    if (stores) await this.store(items)
  }

  private async store(items: readonly { id: string; vectors: Int8Array; vectorsOf: string }[]): Promise<void> {
    // Locks are taken in the order of ids by all who write, so that none waits for another in a circle.
    const ordered = [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
    const { encoded, waiting } = this.progress()
    const total = encoded + waiting
    await this.graph.write((transaction) => transaction.run(storeTextVectors, { items: ordered, encoded, total }))
  }

  private forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.known.delete(id)
      this.waiting.delete(id)
    }
    this.listener?.remove(ids)
  }
}

/** A text's vectors, by the key of what they stand for. */
interface Encoded {
  readonly id: string
  readonly key: string
  readonly text: EncodedText
  readonly level: Visibility
}

interface Stored {
  readonly id: string
  readonly vectorsOf: string | null
  readonly vectors: Int8Array | null
  readonly level: Visibility
}
