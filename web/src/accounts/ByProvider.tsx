import { useSearchParams } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { OutwardLink } from '../ui/Button.tsx'

/** Signing in by the OpenID provider that the operator has set, and why it did not work the last time. */
export const ByProvider = (props: { name: string }) => {
  const { t, language } = useLanguage()
  const [search] = useSearchParams()
  return (
    <div className="stack">
      {search.get('fel') === 'openid' ? <p role="alert">{t.accounts.providerFailed(props.name)}</p> : null}
      <div>
        <OutwardLink href={`/auth/openid?language=${language}`} look="strong">
          {t.accounts.byProvider(props.name)}
        </OutwardLink>
      </div>
    </div>
  )
}
