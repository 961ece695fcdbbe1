import { NavLink } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { myPagePath } from '../routes-of.ts'
import { useUnseen } from '../viewer/unseen.ts'
import { useViewer } from '../viewer/viewer.ts'

/** The way to sign in, or to one's own page, with how much has happened since one last looked. */
export const AccountLink = (props: { className?: string | undefined }) => {
  const { t } = useLanguage()
  const viewer = useViewer()
  const unseen = useUnseen()
  if (!viewer) return null
  const mine = unseen > 0 ? t.myPage.titleWith(unseen) : t.myPage.title
  return (
    <NavLink to={viewer.account ? myPagePath : '/logga-in'} className={props.className}>
      {viewer.account ? mine : t.accounts.signIn}
    </NavLink>
  )
}
