import { openGraph } from '@mellanrum/graph-api/database/graph'
import { mergeThings } from '@mellanrum/graph-api/merging/merge-things'
import { undoMerge } from '@mellanrum/graph-api/merging/undo-merge'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { inject } from 'vitest'
import { ask, testDriver } from './api.ts'
import { makers } from './makers.ts'

/** The graph as a coordinator sees it, who alone merges. */
export const graph = openGraph({
  driver: testDriver(),
  viewer: viewerOf('coordinator'),
  database: inject('neo4j').database,
})

/** @returns its id */
export const make = async (kind: string, more?: Record<string, unknown>) => (await makers[kind]?.(more)) ?? ''

export const merge = (keptId: string, goneId: string, take: string[] = []) =>
  mergeThings(graph, { keptId, goneId, takenFields: take })
export const undo = (id: string) => undoMerge(graph, { id })

/** What a thing has become a part of, as its old address asks. */
export const leadsTo = async (id: string) =>
  (await ask<{ mergedInto: { id: string } | null }>('query ($id: ID!) { mergedInto(id: $id) { id kind } }', { id }))
    .mergedInto
