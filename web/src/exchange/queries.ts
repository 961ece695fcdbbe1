import type { ResultOf } from 'gql.tada'
import { graphql } from '../client/graphql.ts'

/** The latest imports. */
export const ImportsQuery = graphql(`
  query Imports {
    imports { id name status createdAt finishedAt files counts { new changed same doubtful refused leftOut } }
  }
`)

/** How far one import has come. */
export const ImportQuery = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      id name licence status files isHeld done total createdAt finishedAt
      counts { new changed same doubtful refused leftOut }
      notTaken { file row label code message }
      kept { id label reason by }
    }
  }
`)

/** What an import would do. */
export const ImportPreviewQuery = graphql(`
  query ImportPreview($id: ID!) {
    importPreview(id: $id) {
      files {
        name format isOwn
        encoding { used sure choices { encoding sample } }
        notes { code row column count sample }
        tables {
          name rowCount unread headingRow headingChosen firstRows { row sample } rows kindColumn targets crossedTargets emptyWords leaveOutSums recurring createMentioned
          notes { code row column count sample }
          kindWords { word count becomes }
          fixed { kind status language country relation role }
          columns { name samples filled lists crossed target separator dayOrder words { word count becomes } }
        }
      }
      unreadable { file code row detail }
      counts { new changed same doubtful refused leftOut }
      toDecide
      things { name count }
      mentioned { name count }
      links { name count }
      picture { nodes { id kind label isNew x y } ends notDrawn }
      problems { code file column count firstRow samples }
      leftOut { name count }
    }
  }
`)

/** The rows that become one thing, with why. */
export const ImportRowsQuery = graphql(`
  query ImportRows($id: ID!, $outcome: RowOutcome!, $skip: Int, $toDecide: Boolean) {
    importPreview(id: $id) {
      rows(outcome: $outcome, first: 50, skip: $skip, toDecide: $toDecide) {
        file table row kind label reason detail id changed
        candidates { id name place website file row because likeness }
        differences { field ours theirs }
      }
    }
  }
`)

export type Preview = NonNullable<ResultOf<typeof ImportPreviewQuery>['importPreview']>
export type PreviewFile = Preview['files'][number]
export type PreviewTable = PreviewFile['tables'][number]
export type PreviewColumn = PreviewTable['columns'][number]
export type PreviewRow = NonNullable<ResultOf<typeof ImportRowsQuery>['importPreview']>['rows'][number]
export type ImportState = NonNullable<ResultOf<typeof ImportQuery>['import']>
export type Counts = Preview['counts']
