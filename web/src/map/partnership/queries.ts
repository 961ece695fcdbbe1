import { graphql } from '../../client/graphql.ts'

/** Who works with whom, with places on every sheet. */
export const partnershipMapQuery = graphql(`
  query PartnershipMap($language: Language, $onDay: Date) {
    partnershipMap(language: $language, onDay: $onDay) {
      onDay
      version
      isReady
      detail
      ids
      names
      kinds
      demo
      partners
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
      groups { name covered things members }
      between
      suggested { ends strong apart cutOffBefore cutOffAfter }
      placed
      sheets { sheet width height font groupFont smallest growth ring wrapAt x y sides nameX nameY }
      organisationCount
      thingCount
      lineCount
      aloneCount
      parts
      cutOff
    }
  }
`)
