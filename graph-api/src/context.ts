import type { GraphDriver } from './database/driver.ts'
import { type Graph, openGraph } from './database/graph.ts'
import type { EncoderHandle } from './embeddings/start-encoder.ts'
import type { LayoutService } from './map/partnership/layout-service.ts'
import { everyone, type Viewer } from './shared/viewer.ts'
import type { MatcherHandle } from './suggestions/start-matcher.ts'

/** What every resolver gets: the graph as the viewer sees it. */
export interface Context {
  readonly graph: Graph
  readonly viewer: Viewer
  readonly matcher: MatcherHandle
  readonly encoder: EncoderHandle
  /** Left out where no layouts are to be computed: tests. */
  readonly layouts: LayoutService | undefined
}

export interface ContextOptions {
  readonly driver: GraphDriver
  readonly database?: string
  readonly matcher: MatcherHandle
  readonly encoder: EncoderHandle
  readonly layouts?: LayoutService
  /** Decides which day it is. */
  readonly timeZone?: string
  readonly viewer?: Viewer
  readonly onStatement?: (text: string) => void
}

export function createContext(options: ContextOptions): Context {
  const viewer = options.viewer ?? everyone
  const { matcher, encoder, layouts } = options
  const graph = openGraph({ ...options, viewer, onChange: () => matcher.notify() })
  return { viewer, matcher, encoder, layouts, graph }
}
