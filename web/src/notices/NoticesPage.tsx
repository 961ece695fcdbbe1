import type { ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { PagedSection } from '../nodes/PagedSection.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Page } from '../ui/Page.tsx'
import { Skeleton } from '../ui/States.tsx'
import { usePageCount } from '../ui/use-page-count.ts'
import { SignInLink } from '../viewer/SignInLink.tsx'
import { useSeeAll, useUnseen } from '../viewer/unseen.ts'
import { useViewer } from '../viewer/viewer.ts'
import { MailSettings } from './MailSettings.tsx'
import { NoticeRows } from './NoticeRows.tsx'
import { NoticesQuery } from './queries.ts'

const pick = (data: ResultOf<typeof NoticesQuery>) => data.notices

const Notices = () => {
  const { t } = useLanguage()
  const [pages, more] = usePageCount()
  const answer = usePages({ query: NoticesQuery, variables: {}, pick, pages })
  const seeAll = useSeeAll()
  const unseen = useUnseen()
  const act = async () => {
    await seeAll()
    if (answer.state === 'ready') answer.retry()
    return true
  }
  return (
    <>
      {unseen > 0 ? (
        <div>
          <ActionButton label={t.notices.seeAll} done={t.notices.allSeen} act={act} />
        </div>
      ) : null}
      <PagedSection answer={answer} title={t.notices.latest} empty={t.notices.empty} more={more}>
        {(notices) => <NoticeRows notices={notices} />}
      </PagedSection>
      <MailSettings />
    </>
  )
}

/** What has happened in what one takes part in, and what of it comes by mail. */
const NoticesPage = () => {
  const { t } = useLanguage()
  const viewer = useViewer()
  if (!viewer) return <Skeleton />
  return (
    <Page title={t.notices.title} lead={<p>{viewer.account ? t.notices.lead : t.accounts.notYet}</p>}>
      {viewer.account ? (
        <div className="stack">
          <Notices />
        </div>
      ) : (
        <SignInLink />
      )}
    </Page>
  )
}

export default NoticesPage
