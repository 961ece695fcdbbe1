import { useSearchParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import type { Picked } from '../nodes/use-options.ts'
import { useMyOrganisation } from '../organisations/my-organisation.ts'

const OrganisationNameQuery = graphql(`
  query OrganisationName($id: ID!, $otherId: ID!) {
    organisation(id: $id) { id name }
    other: organisation(id: $otherId) { id name }
  }
`)

/** For whom something is added: the organisations in the address (`for`, two at most), else "ours". Undefined until it is known. */
export const useForOrganisation = (): Picked[] | undefined => {
  const mine = useMyOrganisation()
  const [address] = useSearchParams()
  const [id = '', otherId = ''] = address.getAll('for')
  const asked = otherId !== '' || (id !== '' && id !== mine?.id)
  const answer = useAnswer({ query: OrganisationNameQuery, variables: { id, otherId }, pause: !asked })
  if (!asked) return mine ? [{ id: mine.id, kind: 'ORGANISATION', title: mine.name }] : []
  if (answer.state === 'loading') return undefined
  const { organisation, other } = answer.state === 'ready' ? answer.data : { organisation: null, other: null }
  const found = [organisation, other].filter((one) => one !== null)
  return found.map((one) => ({ id: one.id, kind: 'ORGANISATION', title: one.name }))
}
