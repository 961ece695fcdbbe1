import type { GraphDriver } from './graph/driver.ts'
import { type ChangeEvent, type Graph, openGraph } from './graph/graph.ts'
import { everyone, type Viewer } from './shared/viewer.ts'

/** What every resolver gets: the graph as the viewer sees it. */
export interface Context {
  readonly graph: Graph
  readonly viewer: Viewer
}

export interface ContextOptions {
  readonly driver: GraphDriver
  readonly database?: string
  readonly viewer?: Viewer
  readonly onStatement?: (text: string) => void
  readonly onChange?: (events: readonly ChangeEvent[]) => void
}

export function createContext(options: ContextOptions): Context {
  const viewer = options.viewer ?? everyone
  return { viewer, graph: openGraph({ ...options, viewer }) }
}
