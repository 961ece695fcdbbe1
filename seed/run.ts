import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import { type Graph, openGraph } from '@mellanrum/graph-api/database/graph'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { removeDemoNodes } from './remove-demo.ts'
import { renewDemo, seedGraph } from './seed-graph.ts'

/** Where to write: a graph that is open, or the database to open it in. */
export type Target = { readonly graph: Graph } | { readonly driver: GraphDriver; readonly database?: string }

function graphOf(target: Target): Graph {
  return 'graph' in target ? target.graph : openGraph({ ...target, viewer: everyone })
}

/**
 * Fills a database that has its schema with the source's own material and, where `demo`, the invented partnership. What is
 * there already stays as it is, so running it twice changes nothing.
 */
export async function seedDatabase(
  options: Target & { readonly demo: boolean; onProgress?(sentence: string): void },
): Promise<void> {
  const { demo, onProgress } = options
  await seedGraph({ graph: graphOf(options), demo, ...(onProgress ? { onProgress } : {}) })
}

/**
 * Removes the invented partnership and nothing else.
 * @returns how many invented things were removed
 */
export async function removeDemo(options: Target): Promise<number> {
  return removeDemoNodes(graphOf(options))
}

/** Brings the texts of the invented partnership up to date: those that nobody has changed, of what has not been removed. */
export async function renewDemoTexts(options: Target): Promise<void> {
  await renewDemo(graphOf(options))
}
