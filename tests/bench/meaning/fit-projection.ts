/**
 * Fits a projection once on public texts: `tsx bench/meaning/fit-projection.ts <folder with initiatives.csv> <model folder>
 * [dimensions]` writes `projection.bin` into the model folder. Principal components (eigenvectors of the covariance) of whole
 * short texts, and of content words in their context, each with its own mean. Never fitted on a partnership's texts: a change
 * of one would move all the others. The same texts and files give the same bytes on one kind of machine.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readTokenizer } from '@mellanrum/graph-api/embeddings/model-folder'
import { openModel } from '@mellanrum/graph-api/embeddings/onnx-runtime'
import { readTexts } from '@mellanrum/graph-api/matching/meaning/read-texts'
import { eigenvectors } from './principal-components.ts'
import { shortTexts } from './short-texts.ts'

const [folder, modelFolder, given = '128'] = process.argv.slice(2)
if (!folder || !modelFolder) throw new Error('Name the folder of the texts and the folder of the model.')
const dimensions = Number(given)
const opened = await openModel(await readFile(join(modelFolder, 'model.onnx')))
if (!opened) throw new Error('No runtime for the model loads on this machine.')
const tokenizer = await readTokenizer(modelFolder)
const texts = await shortTexts(join(folder, 'initiatives.csv'))

const wholes: Float32Array[] = []
const words: Float32Array[] = []
for (let at = 0; at < texts.length; at += 64) {
  for (const read of await readTexts({ tokenizer, run: opened.run }, texts.slice(at, at + 64))) {
    if (!read) continue
    wholes.push(read.whole)
    words.push(...read.words.map(({ vector }) => vector))
  }
}
const width = wholes[0]?.length ?? 0
const parts = [wholes, words].map((vectors) => eigenvectors(vectors, dimensions))
const numbers = Float32Array.from(parts.flatMap(({ mean, rows }) => [...mean, ...rows.flat()]))
const head = Uint32Array.from([width, dimensions])
await writeFile(
  join(modelFolder, 'projection.bin'),
  Buffer.concat([Buffer.from(head.buffer), Buffer.from(numbers.buffer)]),
)
const shares = parts.map(({ share }) => share.toFixed(3)).join(' and ')
console.log(
  `${wholes.length} texts, ${words.length} words; ${dimensions} of ${width} components hold ${shares} of the variance.`,
)
