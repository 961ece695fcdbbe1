import { NavLink } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useViewer } from '../viewer/viewer.ts'

/** The way to sign in, or to one's own account. */
export const AccountLink = (props: { className?: string | undefined }) => {
  const { t } = useLanguage()
  const viewer = useViewer()
  if (!viewer) return null
  return (
    <NavLink to={viewer.account ? '/mitt-konto' : '/logga-in'} className={props.className}>
      {viewer.account ? t.accounts.mine : t.accounts.signIn}
    </NavLink>
  )
}
