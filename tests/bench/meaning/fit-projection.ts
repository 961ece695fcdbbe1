/**
 * Fits a projection once on public texts: `tsx bench/meaning/fit-projection.ts <folder with initiatives.csv> <model folder>
 * [dimensions]` writes `projection.bin` into the model folder. Whole short texts, and content words in their context, each get
 * their own. The mean is taken off; the axis between the means of Swedish and English texts is taken out, since which language
 * something is in should not make it alike; what is left is turned onto its principal components. Never fitted on a
 * partnership's texts: a change of one would move all the others.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readTokenizer } from '@mellanrum/graph-api/embeddings/model-folder'
import { openModel } from '@mellanrum/graph-api/embeddings/onnx-runtime'
import { readTexts } from '@mellanrum/graph-api/matching/meaning/read-texts'
import { type LabelledVector, principalComponents } from './principal-components.ts'
import { shortTexts } from './short-texts.ts'

const [folder, modelFolder, given = '128'] = process.argv.slice(2)
if (!folder || !modelFolder) throw new Error('Name the folder of the texts and the folder of the model.')
const dimensions = Number(given)
const opened = await openModel(await readFile(join(modelFolder, 'model.onnx')))
if (!opened) throw new Error('No runtime for the model loads on this machine.')
const tokenizer = await readTokenizer(modelFolder)
const texts = await shortTexts(join(folder, 'initiatives.csv'))

const wholes: LabelledVector[] = []
const words: LabelledVector[] = []
for (let at = 0; at < texts.length; at += 64) {
  const some = texts.slice(at, at + 64)
  const read = await readTexts(
    { tokenizer, run: opened.run },
    some.map(({ text }) => text),
  )
  read.forEach((one, row) => {
    const language = some[row]?.language ?? 'other'
    if (one) wholes.push({ vector: one.whole, language })
    for (const { vector } of one?.words ?? []) words.push({ vector, language })
  })
}
const width = wholes[0]?.vector.length ?? 0
const parts = [wholes, words].map((vectors) => principalComponents(vectors, dimensions))
const numbers = Float32Array.from(parts.flatMap(({ mean, rows }) => [...mean, ...rows.flat()]))
const head = Uint32Array.from([width, dimensions])
const bytes = Buffer.concat([Buffer.from(head.buffer), Buffer.from(numbers.buffer)])
await writeFile(join(modelFolder, 'projection.bin'), bytes)
const shares = parts.map(({ share }) => share.toFixed(3)).join(' and ')
console.log(`${wholes.length} texts, ${words.length} words; ${dimensions} of ${width} hold ${shares} of the variance.`)
