import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import type { Seeding } from './seeding.ts'
import { keepPartnershipLayout } from './statements.ts'

const file = join(import.meta.dirname, 'data', 'demo', 'partnership-layout.json')

/** The demo's map as `pnpm bench arrange` laid it out, so that the first start shows it at once. */
export async function loadPartnershipLayout(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  if (!demo || !existsSync(file)) return
  const { structure, content } = JSON.parse(readFileSync(file, 'utf8')) as { structure: string; content: unknown }
  const sees = everyone.sees.join(' ')
  await graph.write((transaction) =>
    transaction.run(keepPartnershipLayout, { sees, structure, content: JSON.stringify(content) }),
  )
}
