import { useLanguage } from '../language/LanguageContext.tsx'
import { ButtonLink } from '../ui/Button.tsx'

/** The way to sign in, on a page that has nothing to show to whoever has not. */
export const SignInLink = () => {
  const { t } = useLanguage()
  return (
    <div>
      <ButtonLink to="/logga-in" look="strong">
        {t.accounts.signIn}
      </ButtonLink>
    </div>
  )
}
