import { graphql } from '../../client/graphql.ts'

/** Who works with whom, with places on every sheet; `near` an organisation, the part around it. */
export const partnershipMapQuery = graphql(`
  query PartnershipMap($language: Language, $onDay: Date, $near: ID) {
    partnershipMap(language: $language, onDay: $onDay, near: $near) {
      onDay
      near
      isReady
      detail
      ids
      names
      kinds
      demo
      partners
      things
      groupOf
      holders
      lines
      strengths
      drawn
      lineThings
      thingIds
      thingTitles
      thingKinds
      thingLanguages
      groups { name covered things members hubId }
      between
      suggested { ends strong apart cutOffBefore cutOffAfter }
      placed
      sheets { sheet width height font groupFont smallest growth ring wrapAt x y sides nameX nameY }
      organisationCount
      groupCount
      thingCount
      lineCount
      aloneCount
      parts
      cutOff
    }
  }
`)

/** Organisations of the whole, those that are not drawn too. */
export const partnershipOrganisationsQuery = graphql(`
  query PartnershipOrganisations($language: Language, $text: String, $without: [OrganisationKind!], $first: Int, $after: String) {
    partnershipOrganisations(language: $language, text: $text, without: $without, first: $first, after: $after) {
      edges { node { id name kind demo partners things group holder } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`)
