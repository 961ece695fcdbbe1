import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import type { Picked } from '../nodes/use-options.ts'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { useAddress } from '../ui/use-address.ts'

const OrganisationNameQuery = graphql(`
  query OrganisationName($id: ID!) {
    organisation(id: $id) { id name }
  }
`)

/** For whom something is added: the organisation in the address (`for`), else "ours". Undefined until it is known. */
export const useForOrganisation = (): Picked[] | undefined => {
  const mine = useMyOrganisation()
  const [id] = useAddress('for')
  const asked = id && id !== mine?.id
  const answer = useAnswer({ query: OrganisationNameQuery, variables: { id }, pause: !asked })
  if (!asked) return mine ? [{ id: mine.id, kind: 'ORGANISATION', title: mine.name }] : []
  if (answer.state === 'loading') return undefined
  const organisation = answer.state === 'ready' ? answer.data.organisation : null
  return organisation ? [{ id: organisation.id, kind: 'ORGANISATION', title: organisation.name }] : []
}
