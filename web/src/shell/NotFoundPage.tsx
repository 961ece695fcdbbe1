import { useRouteError } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import styles from './Shell.module.css'

/** For an address that leads nowhere. */
export const NotFoundPage = () => {
  const { t } = useLanguage()
  return (
    <Page
      title={t.shell.lost.title}
      lead={<p>{t.shell.lost.body}</p>}
      actions={<ButtonLink to="/">{t.shell.lost.action}</ButtonLink>}
    />
  )
}

/** For a page that could not be drawn, or whose files a newer version has replaced. */
export const BrokenPage = () => {
  const { t } = useLanguage()
  const error = useRouteError()
  // For the person with the developer tools open; nothing is sent anywhere.
  console.error(error)
  return (
    <main className={styles.main}>
      <Page
        title={t.shell.broken.title}
        lead={<p>{t.shell.broken.body}</p>}
        actions={
          <Button look="strong" onClick={() => location.reload()}>
            {t.shell.broken.action}
          </Button>
        }
      />
    </main>
  )
}
