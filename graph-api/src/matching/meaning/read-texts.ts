import type { ModelOutput, ModelRun } from './model.ts'
import { meanOfRows } from './pooling.ts'
import type { CutText, CutWord, Tokenizer } from './tokenizer.ts'

const padId = 1
/** Texts in one run of the model, and tokens with padding: enough to be quick, few enough to let a question in between. */
const mostRows = 8
const mostTokens = 512

/** A text as the model gives it, before anything is made smaller; vectors have length 1. */
export interface ReadText {
  readonly whole: Float32Array
  readonly words: readonly { readonly start: number; readonly end: number; readonly vector: Float32Array }[]
}

/** Runs the model over texts, in batches of like length; undefined for an empty text. */
export async function readTexts(
  { tokenizer, run }: { readonly tokenizer: Tokenizer; readonly run: ModelRun },
  texts: readonly string[],
): Promise<(ReadText | undefined)[]> {
  const cut = texts.map((text) => (text.trim() ? tokenizer.cut(text) : undefined))
  const read: (ReadText | undefined)[] = texts.map(() => undefined)
  for (const batch of batchesOf(cut)) {
    const length = Math.max(...batch.map(({ text }) => text.ids.length))
    const output = await run(padded(batch, length))
    batch.forEach(({ at, text }, row) => {
      read[at] = rowOf(output, { row, rows: batch.length, length, words: text.words })
    })
  }
  return read
}

interface Placed {
  /** Where the text stands in the question. */
  readonly at: number
  readonly text: CutText
}

/** All texts of a run are padded to its longest, so those of like length go together. */
function batchesOf(cut: readonly (CutText | undefined)[]): Placed[][] {
  const placed = cut.flatMap((text, at) => (text ? [{ at, text }] : []))
  placed.sort((a, b) => a.text.ids.length - b.text.ids.length)
  const batches: Placed[][] = []
  let batch: Placed[] = []
  for (const one of placed) {
    if (batch.length === mostRows || (batch.length + 1) * one.text.ids.length > mostTokens) batch = []
    if (batch.length === 0) batches.push(batch)
    batch.push(one)
  }
  return batches
}

function padded(batch: readonly Placed[], length: number) {
  const rows = batch.length
  const ids = new Int32Array(rows * length).fill(padId)
  const mask = new Int32Array(rows * length)
  batch.forEach(({ text }, row) => {
    ids.set(text.ids, row * length)
    mask.fill(1, row * length, row * length + text.ids.length)
  })
  return { ids, mask, rows, length }
}

function rowOf(
  { texts, tokens }: ModelOutput,
  place: { readonly row: number; readonly rows: number; readonly length: number; readonly words: readonly CutWord[] },
): ReadText {
  const { row, rows, length } = place
  const width = texts.length / rows
  return {
    whole: texts.slice(row * width, (row + 1) * width),
    words: place.words.map(({ start, end, tokens: held }) => {
      const vector = meanOfRows(
        tokens,
        width,
        held.map((token) => row * length + token),
      )
      return { start, end, vector }
    }),
  }
}
