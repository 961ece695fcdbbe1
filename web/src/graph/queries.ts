import { graphql } from '../client/graphql.ts'

/** The focus and what is around it, for the named layer and the panel. */
export const neighbourhoodQuery = graphql(`
  query Neighbourhood($id: ID!, $limit: Int) {
    neighbourhood(id: $id, depth: 1, limit: $limit) {
      truncated
      focus { id kind label detail language degree demo }
      nodes { id kind label detail language degree demo }
      edges { id source target type role since until }
    }
  }
`)

/** The whole network as parallel lists, for the map behind it. */
export const networkMapQuery = graphql(`
  query NetworkMap {
    networkMap {
      ids
      kinds
      labels
      x
      y
      communities
      degrees
      since
      edges
      kindNames
      communityLabels
      version
    }
  }
`)
