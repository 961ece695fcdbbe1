import { useEffect } from 'react'
import { useMutation, useQuery } from 'urql'
import { graphql } from '../client/graphql.ts'
import { useViewer } from './viewer.ts'

const UnseenQuery = graphql(`
  query Unseen { unseenNotices }
`)

const SeeMutation = graphql(`
  mutation SeeNotices($subjectId: ID) {
    seeNotices(subjectId: $subjectId) { ... on MutationSeeNoticesSuccess { data { seen } } }
  }
`)

// An answer that is a number cannot say by itself what changes it.
const context = { additionalTypenames: ['NoticesSeen', 'Notice'] }

/** How much has happened that the viewer has not looked at, a hundred at most; 0 until that is known. */
export const useUnseen = (): number => {
  const pause = !useViewer()?.account
  const [{ data }] = useQuery({ query: UnseenQuery, variables: {}, pause, context })
  return data?.unseenNotices ?? 0
}

/**
 * Notes that what happened was looked at, once something is shown that tells of it: it does not come by mail then.
 * @param about the id of the thing that is shown; undefined until it is
 */
export const useSeen = (about: string | undefined): void => {
  const unseen = useUnseen()
  const [, see] = useMutation(SeeMutation)
  useEffect(() => {
    if (about !== undefined && unseen > 0) void see({ subjectId: about })
  }, [about, unseen, see])
}

/** Notes that all that happened was looked at. */
export const useSeeAll = (): (() => Promise<unknown>) => {
  const [, see] = useMutation(SeeMutation)
  return () => see({ subjectId: null })
}
