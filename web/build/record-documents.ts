import type { DocumentNode } from 'graphql'
import { graphql as typed } from '../src/client/graphql.ts'

/** Every document that the pages' modules have made so far. */
export const recorded: DocumentNode[] = []

const recording = (...source: Parameters<typeof typed>) => {
  const document = typed(...source) as DocumentNode
  recorded.push(document)
  return document
}

/** Stands in for `client/graphql.ts` while the trusted documents are collected. */
export const graphql = Object.assign(recording, typed)
