import { useLanguage } from '../language/LanguageContext.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { FollowMerged } from './FollowMerged.tsx'

/** For an address that is right in form but holds nothing that may be seen; one of what was merged leads on. */
export const Missing = () => {
  const { t } = useLanguage()
  return (
    <FollowMerged>
      <Page
        title={t.shell.lost.title}
        lead={<p>{t.states.notFound}</p>}
        actions={<ButtonLink to="/">{t.shell.lost.action}</ButtonLink>}
      />
    </FollowMerged>
  )
}
