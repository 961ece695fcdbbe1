import { type Graph, openGraph } from '@mellanrum/graph-api/database/graph'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { inject } from 'vitest'
import { testDriver } from './api.ts'

/** The graph as one of the partnership sees it, who sees what is for the network: to make what everyone must not see. */
export function memberGraph(): Graph {
  return openGraph({
    driver: testDriver(),
    database: inject('neo4j').database,
    viewer: viewerOf('coordinator'),
  })
}
