import { graphql } from '../client/graphql.ts'

/** The focus and what is around it, for the named layer and the panel. */
export const neighbourhoodQuery = graphql(`
  query Neighbourhood($id: ID!, $limit: Int, $language: Language) {
    neighbourhood(id: $id, depth: 1, limit: $limit, language: $language) {
      truncated
      focus { id kind label detail language degree demo }
      nodes { id kind label detail language degree demo }
      edges { id source target type role since until }
    }
  }
`)

/** The whole network as parallel lists, for the map behind it. */
export const networkMapQuery = graphql(`
  query NetworkMap($language: Language) {
    networkMap(language: $language) {
      ids
      kinds
      labels
      details
      x
      y
      communities
      degrees
      since
      edges
      edgeSince
      kindNames
      communityLabels
      isWhole
    }
  }
`)

/** What came and went on the whole map between two days. */
export const networkChangesQuery = graphql(`
  query NetworkChanges($from: Date!, $to: Date!, $language: Language) {
    networkChanges(from: $from, to: $to, language: $language) {
      from
      to
      came
      went
      stayed
      truncated
      ids
      kinds
      labels
      x
      y
      changes
      edges
      edgeTypes
      edgeSince
      edgeUntil
      edgeChanges
      kindNames
    }
  }
`)
