import { encoderOver } from '../matching/meaning/encode-texts.ts'
import type { SentenceEncoder } from '../matching/meaning/model.ts'
import { ownModelFolder, readModelFolder } from './model-folder.ts'
import { openModel } from './onnx-runtime.ts'

export interface EncoderSettings {
  /** Another folder than the program's own; `none`: no model, words carry alone. */
  readonly model?: string
}

export interface OpenedEncoder {
  readonly encoder?: SentenceEncoder
  /** What is open, or why nothing is: one sentence for whoever started the program. */
  readonly sentence: string
}

/** Opens the sentence model in this thread, which it keeps busy while it computes; never fails. */
export async function openEncoder({ model = ownModelFolder }: EncoderSettings): Promise<OpenedEncoder> {
  if (model === 'none') return { sentence: 'Texts are compared by their words alone, as MEANING_MODEL says.' }
  try {
    const folder = await readModelFolder(model)
    const opened = await openModel(folder.model)
    if (!opened) {
      const why = `no runtime for the sentence model loads on ${process.platform} ${process.arch}`
      return { sentence: `Texts are compared by their words alone: ${why}.` }
    }
    const encoder = encoderOver({ ...folder, run: opened.run })
    await encoder.encode(['Klart'])
    return { encoder, sentence: `Texts are compared by meaning too (${opened.runtime}).` }
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    return { sentence: `Texts are compared by their words alone: the sentence model could not be opened (${why}).` }
  }
}
