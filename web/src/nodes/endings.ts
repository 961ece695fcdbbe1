import type { TadaDocumentNode } from 'gql.tada'
import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** What can be called off, withdrawn or ended by a button. */
export type Endable = 'ORGANISATION' | 'THEME' | 'CHALLENGE' | 'GATHERING' | 'REFLECTION' | 'SELF_ASSESSMENT' | 'STORY'
type EndDocument = TadaDocumentNode<
  { result: { data: { id: string } } | { message: string } },
  { id: string; endedOn?: string | null }
>

const endDocument = (type: string): EndDocument =>
  graphql(
    `
    mutation End${type}($id: ID!, $endedOn: Date) {
      result: end${type}(id: $id, endedOn: $endedOn) {
        ... on MutationEnd${type}Success { data { id endedOn } }
        ${refusals}
      }
    }
  ` as string,
  ) as unknown as EndDocument

/** Ends one of each kind: today where no day is given; null takes its ending back. */
export const endings: Readonly<Record<Endable, EndDocument>> = {
  ORGANISATION: endDocument('Organisation'),
  THEME: endDocument('Theme'),
  CHALLENGE: endDocument('Challenge'),
  GATHERING: endDocument('Gathering'),
  REFLECTION: endDocument('Reflection'),
  SELF_ASSESSMENT: endDocument('SelfAssessment'),
  STORY: endDocument('Story'),
}
