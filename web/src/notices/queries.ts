import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

const NoticeLine = graphql(`
  fragment NoticeLine on Notice {
    id kind subjectId at seenAt
    subject { id kind title language }
    by { id title }
  }
`)
export type NoticeData = ResultOf<typeof NoticeLine>

/** What the viewer was told of, page by page. */
export const NoticesQuery = graphql(
  `
  query Notices($first: Int, $after: String) {
    notices(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...NoticeLine } }
    }
  }
`,
  [NoticeLine],
)

/** The latest of it. */
export const LatestNoticesQuery = graphql(
  `
  query LatestNotices($first: Int!) {
    notices(first: $first) { totalCount nodes { ...NoticeLine } }
  }
`,
  [NoticeLine],
)

export const SettingsQuery = graphql(`
  query NoticeSettings {
    noticeSettings { mailStopped withoutMail language sends }
  }
`)
export type Settings = NonNullable<ResultOf<typeof SettingsQuery>['noticeSettings']>

export const SettingsMutation = graphql(`
  mutation ChangeNoticeSettings($input: NoticeSettingsInput!) {
    result: changeNoticeSettings(input: $input) {
      ... on MutationChangeNoticeSettingsSuccess { data { mailStopped withoutMail language } }
      ${refusals}
    }
  }
`)

export const StopMailMutation = graphql(`
  mutation StopMail($token: String!) {
    result: stopMail(token: $token) {
      ... on MutationStopMailSuccess { data { stopped } }
      ${refusals}
    }
  }
`)
