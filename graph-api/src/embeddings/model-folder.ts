import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readNormaliser } from '../matching/meaning/normaliser.ts'
import { readPieces } from '../matching/meaning/pieces.ts'
import { type Projections, readProjections } from '../matching/meaning/projection.ts'
import { Tokenizer } from '../matching/meaning/tokenizer.ts'

/** The model that comes with the program. */
export const ownModelFolder = fileURLToPath(new URL('../../data/meaning', import.meta.url))

export interface ModelFolder {
  /** The first letters of a digest of all its files: another model, another id. */
  readonly modelId: string
  readonly model: Uint8Array
  readonly tokenizer: Tokenizer
  readonly projections: Projections
}

/**
 * Reads `model.onnx`, `pieces.tsv`, `normaliser.tsv` and `projection.bin`, as `data/meaning/README.md` describes them.
 * @throws Error where one is missing or unreadable
 */
export async function readModelFolder(folder: string): Promise<ModelFolder> {
  const [model, tokenizer, projection] = await Promise.all([
    readFile(join(folder, 'model.onnx')),
    readTokenizer(folder),
    readFile(join(folder, 'projection.bin')),
  ])
  const modelId = createHash('sha256').update(model).update(projection).digest('hex').slice(0, 12)
  return { modelId, model, tokenizer, projections: readProjections(projection) }
}

/** The tokenizer alone, as in a folder whose projection is yet to be fitted. */
export async function readTokenizer(folder: string): Promise<Tokenizer> {
  const [pieces, normaliser] = await Promise.all(
    ['pieces.tsv', 'normaliser.tsv'].map((name) => readFile(join(folder, name), 'utf8')),
  )
  return new Tokenizer(readPieces(pieces ?? ''), readNormaliser(normaliser ?? ''))
}
