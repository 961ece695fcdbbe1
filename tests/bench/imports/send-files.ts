import type { Graph } from '@mellanrum/graph-api/database/graph'
import { addImportPart } from '@mellanrum/graph-api/exchange/add-import-part'
import { createImport } from '@mellanrum/graph-api/exchange/create-import'

const partSize = 96_000

/**
 * Sends files in parts, as the page does.
 * @param files contents by name
 * @returns the import's id
 */
export async function sendFiles(graph: Graph, files: Record<string, string | Buffer>): Promise<string> {
  const name = Object.keys(files).join(', ').slice(0, 200)
  const id = await createImport(graph, { input: { name, licence: null } })
  for (const [file, content] of Object.entries(files)) {
    const bytes = Buffer.from(content)
    for (let at = 0; at * partSize < bytes.length; at += 1) {
      const part = bytes.subarray(at * partSize, (at + 1) * partSize).toString('base64')
      await addImportPart(graph, { id, input: { file, position: at, content: part } })
    }
  }
  return id
}
