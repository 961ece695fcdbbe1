import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { boundStatements } from '@mellanrum/graph-api/database/statement'

const root = join(import.meta.dirname, '..', '..')
const binds = /\bbind(Statement|Fragment|Page)\(/

/** Loads every module that binds a statement, so that `boundStatements` knows all of them, and returns them by file. */
export async function loadBindings(): Promise<ReturnType<typeof boundStatements>> {
  const folders = [join(root, 'graph-api', 'src'), join(root, 'seed')]
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('node_modules'))
      .map((name) => join(folder, name))
    for (const file of files) if (binds.test(readFileSync(file, 'utf8'))) await import(file)
  }
  return boundStatements()
}
