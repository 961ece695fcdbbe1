import { useLocation } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { signInPathFor } from './after-sign-in.ts'

/** The way to sign in, on a page that has nothing to show to whoever has not; it leads back to the page. */
export const SignInLink = () => {
  const { t } = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <div>
      <ButtonLink to={signInPathFor(`${pathname}${search}`)} look="strong">
        {t.accounts.signIn}
      </ButtonLink>
    </div>
  )
}
