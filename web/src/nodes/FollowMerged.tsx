import type { ReactNode } from 'react'
import { Navigate, useLocation } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Skeleton } from '../ui/States.tsx'

const MergedIntoQuery = graphql(`
  query MergedInto($id: ID!) {
    mergedInto(id: $id) { id }
  }
`)

/** An id as it stands in an address. */
const idPattern = /[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}/

/** Leads on from the address of something that has become a part of something else; shows the rest where it has not. */
export const FollowMerged = (props: { children: ReactNode }) => {
  const { pathname, search, hash } = useLocation()
  const old = idPattern.exec(`${pathname}${search}`)?.[0]
  const answer = useAnswer({ query: MergedIntoQuery, variables: { id: old ?? '' }, pause: !old })
  if (!old || answer.state === 'failed') return props.children
  if (answer.state === 'loading') return <Skeleton lines={4} />
  const { mergedInto } = answer.data
  if (!mergedInto) return props.children
  const to = (part: string) => part.replaceAll(old, mergedInto.id)
  return <Navigate replace to={{ pathname: to(pathname), search: to(search), hash }} />
}
