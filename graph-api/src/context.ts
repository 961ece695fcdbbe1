import type { GraphDriver } from './database/driver.ts'
import { type Graph, openGraph } from './database/graph.ts'
import { everyone, type Viewer } from './shared/viewer.ts'
import type { MatcherHandle } from './suggestions/start-matcher.ts'

/** What every resolver gets: the graph as the viewer sees it. */
export interface Context {
  readonly graph: Graph
  readonly viewer: Viewer
  readonly matcher: MatcherHandle
}

export interface ContextOptions {
  readonly driver: GraphDriver
  readonly database?: string
  readonly matcher: MatcherHandle
  readonly viewer?: Viewer
  readonly onStatement?: (text: string) => void
}

export function createContext(options: ContextOptions): Context {
  const viewer = options.viewer ?? everyone
  const { matcher } = options
  return { viewer, matcher, graph: openGraph({ ...options, viewer, onChange: () => matcher.notify() }) }
}
