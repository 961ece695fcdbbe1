import { graphql } from '../client/graphql.ts'

export const OrganisationOptions = graphql(`
  query OrganisationOptions($text: String) {
    organisations(first: 20, filter: { text: $text }) { nodes { id name kind website place { id name } } }
  }
`)

export const PersonOptions = graphql(`
  query PersonOptions($text: String) {
    people(first: 20, text: $text) { nodes { id name } }
  }
`)

export const PlaceOptions = graphql(`
  query PlaceOptions($text: String) {
    places(first: 20, text: $text) { nodes { id name } }
  }
`)

export const InitiativeOptions = graphql(`
  query InitiativeOptions($text: String) {
    initiatives(first: 20, filter: { text: $text }) { nodes { id title } }
  }
`)

export const ThemeOptions = graphql(`
  query ThemeOptions {
    themes(first: 50, focusAreasOnly: true) {
      nodes { id labelSv labelEn narrower(first: 50) { nodes { id labelSv labelEn } } }
    }
  }
`)

export const ChallengeOptions = graphql(`
  query ChallengeOptions {
    challenges(first: 50) { nodes { id title } }
  }
`)

export const SearchOptions = graphql(`
  query SearchOptions($text: String!, $kinds: [NodeKind!]) {
    search(query: $text, kinds: $kinds, first: 12) { nodes { kind title node { id } } }
  }
`)
