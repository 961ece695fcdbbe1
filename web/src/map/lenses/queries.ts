import { graphql } from '../../client/graphql.ts'

/** An organisation's synergies and rings, with just what the picture draws of each: who, and the need and offer that meet. */
export const pictureSynergiesQuery = graphql(`
  query PictureSynergies($organisationId: ID!) {
    organisation(id: $organisationId) { id name }
    synergies(organisationId: $organisationId, first: 12) {
      nodes {
        id
        level
        organisation { id name }
        youGain { need { id text language } offer { id text language } }
        theyGain { need { id text language } offer { id text language } }
        sharedThemes { id labelSv labelEn }
      }
    }
    rings(organisationId: $organisationId, first: 3) {
      nodes {
        id
        level
        links { gainer { id name } giver { id name } gain { need { id text language } offer { id text language } } }
      }
    }
  }
`)

/** The likest pairs of initiatives that nobody has judged yet. */
export const pictureParallelsQuery = graphql(`
  query PictureParallels {
    parallels(first: 50) {
      totalCount
      nodes {
        id
        level
        sharedWords
        a { id title language }
        b { id title language }
      }
    }
  }
`)

/** The needs that the matching has found nothing for, the oldest first. */
export const pictureNeedsQuery = graphql(`
  query PictureNeeds {
    counts { needs }
    unmetNeeds(first: 50) {
      totalCount
      nodes { refId thing { id title language } other { id title } }
    }
  }
`)
