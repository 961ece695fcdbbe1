import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

export const StoredQuery = graphql(`
  query StoredData { personalData { part keptDays } }
`)

export const AboutMeQuery = graphql(`
  query AboutMe {
    aboutMe {
      rows { part label id facts { name value } }
      colleagues { id name }
    }
  }
`)

export const EffectQuery = graphql(`
  query RemovalEffect($personId: ID, $address: String) {
    removalEffect(personId: $personId, address: $address) {
      account person sessions words hidden shared reaches events
    }
  }
`)

export const RemoveMutation = graphql(`
  mutation RemovePersonalData($words: OwnWords!, $personId: ID, $address: String) {
    result: removePersonalData(words: $words, personId: $personId, address: $address) {
      ... on MutationRemovePersonalDataSuccess { data }
      ${refusals}
    }
  }
`)

export const SayWhoMutation = graphql(`
  mutation SayWhoIAm($personId: ID!) {
    result: sayWhoIAm(personId: $personId) {
      ... on MutationSayWhoIAmSuccess { data }
      ${refusals}
    }
  }
`)
