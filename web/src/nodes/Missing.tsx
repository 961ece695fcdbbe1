import { useLanguage } from '../language/LanguageContext.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { SignInLink } from '../viewer/SignInLink.tsx'
import { useViewer } from '../viewer/viewer.ts'
import { FollowMerged } from './FollowMerged.tsx'

/** For an address that is right in form but holds nothing that may be seen; one of what was merged leads on. */
export const Missing = () => {
  const { t } = useLanguage()
  const viewer = useViewer()
  const isSignedOut = viewer?.account === null && viewer.role !== 'LOCAL'
  return (
    <FollowMerged>
      <Page
        title={t.shell.lost.title}
        lead={<p>{isSignedOut ? t.states.notFoundSignedOut : t.states.notFound}</p>}
        actions={<ButtonLink to="/">{t.shell.lost.action}</ButtonLink>}
      >
        {isSignedOut ? <SignInLink /> : null}
      </Page>
    </FollowMerged>
  )
}
