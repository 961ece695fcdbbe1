import type { ModelRun } from '../matching/meaning/model.ts'

/** The little that is used of ONNX Runtime; its own types are not there where the optional package is not. */
interface OnnxRuntime {
  readonly Tensor: new (type: 'int32', data: Int32Array, dimensions: readonly number[]) => unknown
  readonly InferenceSession: {
    create(model: Uint8Array, options: Readonly<Record<string, unknown>>): Promise<OnnxSession>
  }
  readonly env?: { readonly wasm?: { numThreads?: number } }
}

interface OnnxSession {
  run(inputs: Readonly<Record<string, unknown>>): Promise<Record<string, { readonly data: Float32Array }>>
}

/** The runtimes that can carry the model, the quickest first. The second is taken where an operator has added it. */
const runtimes = [
  { name: 'onnxruntime-node', provider: 'cpu' },
  { name: 'onnxruntime-web', provider: 'wasm' },
] as const

export type RuntimeName = (typeof runtimes)[number]['name']

export interface OpenModel {
  readonly runtime: RuntimeName
  readonly run: ModelRun
}

/**
 * Opens a model with the first runtime that loads on this machine; undefined where none does (Alpine, a Mac with Intel). One
 * thread computes: two are no quicker for short texts and cost more.
 * @throws Error where a runtime loads and cannot read the model
 */
export async function openModel(model: Uint8Array): Promise<OpenModel | undefined> {
  for (const { name, provider } of runtimes) {
    const runtime = await load(name)
    if (!runtime) continue
    if (runtime.env?.wasm) runtime.env.wasm.numThreads = 1
    const session = await runtime.InferenceSession.create(model, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionProviders: [provider],
      enableCpuMemArena: false,
      logSeverityLevel: 3,
    })
    return { runtime: name, run: runOf(runtime, session) }
  }
  return undefined
}

async function load(name: string): Promise<OnnxRuntime | undefined> {
  try {
    const module = (await import(name)) as OnnxRuntime & { readonly default?: OnnxRuntime }
    return module.InferenceSession ? module : module.default
  } catch {
    return undefined
  }
}

function runOf({ Tensor }: OnnxRuntime, session: OnnxSession): ModelRun {
  return async ({ ids, mask, rows, length }) => {
    const size = [rows, length]
    const output = await session.run({
      input_ids: new Tensor('int32', ids, size),
      attention_mask: new Tensor('int32', mask, size),
    })
    const [tokens, texts] = [output.last_hidden_state?.data, output.sentence_embedding?.data]
    if (!tokens || !texts) throw new Error('The model lacks last_hidden_state or sentence_embedding')
    return { tokens, texts }
  }
}
