import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../client/graphql.ts'
import type { NodeKind } from '../routes-of.ts'
import { useViewer } from './viewer.ts'

const RightsQuery = graphql(`
  query Rights($id: ID!) {
    rights(id: $id) { change wrote }
  }
`)

/** Whether the viewer may add something of a kind; false until that is known. */
export const useMayCreate = (kind: NodeKind): boolean => useViewer()?.mayCreate.includes(kind) ?? false

/** Whether the viewer may add anything at all. */
export const useMayWrite = (): boolean => (useViewer()?.mayCreate.length ?? 0) > 0

/** Whether the viewer may change and end a thing; undefined until that is known. */
export const useMayChange = (id: string): boolean | undefined => {
  const viewer = useViewer()
  const nobody = viewer?.account === null
  const pause = !viewer || nobody || viewer.speaksForAll || id === ''
  const [{ data }] = useQuery({ query: RightsQuery, variables: { id }, pause })
  if (viewer?.speaksForAll) return true
  return nobody ? false : data ? (data.rights?.change ?? false) : undefined
}

/** Whether the viewer wrote a thing; false until that is known. */
export const useIsAuthor = (id: string): boolean => {
  const viewer = useViewer()
  const pause = !viewer?.account || id === ''
  const [{ data }] = useQuery({ query: RightsQuery, variables: { id }, pause })
  return data?.rights?.wrote ?? false
}

/** Whether the viewer speaks for an organisation; false until that is known. */
export const useMaySpeak = (organisationId: string | undefined): boolean => {
  const viewer = useViewer()
  if (!viewer) return false
  return viewer.speaksForAll || viewer.organisations.some(({ id }) => id === organisationId)
}

/** Whether the viewer is of an organisation, so that they say how it is reached: nobody says that in another's place. */
export const useMayGiveContactDetails = (organisationId: string | undefined): boolean => {
  const viewer = useViewer()
  return viewer?.role === 'LOCAL' || (viewer?.organisations.some(({ id }) => id === organisationId) ?? false)
}

/** Shows what adds something to those who may. */
export const MayCreate = (props: { kind: NodeKind; children: ReactNode }) =>
  useMayCreate(props.kind) ? props.children : null

/** Shows what changes a thing to those who may. */
export const MayChange = (props: { id: string; children: ReactNode }) =>
  useMayChange(props.id) ? props.children : null

/** Shows what speaks for an organisation to those who do. */
export const MaySpeak = (props: { organisationId: string | undefined; children: ReactNode }) =>
  useMaySpeak(props.organisationId) ? props.children : null

/** Shows what coordinators do to them, and something else to others. */
export const ForCoordinators = (props: { children: ReactNode; otherwise?: ReactNode }) => {
  const viewer = useViewer()
  return viewer?.speaksForAll ? props.children : viewer ? props.otherwise : null
}
