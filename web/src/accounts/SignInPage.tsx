import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { chooseMyOrganisation } from '../organisations/my-organisation.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Skeleton } from '../ui/States.tsx'
import { nameOf, useViewer } from '../viewer/viewer.ts'
import { AskForLink } from './AskForLink.tsx'
import { DemoPersons } from './DemoPersons.tsx'
import { Invited } from './Invited.tsx'
import { OpenedLink } from './OpenedLink.tsx'

/** The token behind # of a link, taken out of the address at once: it stands in no history and no picture of the screen. */
const useTokenInAddress = () => {
  const { hash } = useLocation()
  const [token] = useState(() => hash.slice(1))
  useEffect(() => {
    if (token) history.replaceState(history.state, '', location.pathname)
  }, [token])
  return token
}

/** Signing in: by a link that one asks for, by the link one has opened, or as an invented person. */
const SignInPage = () => {
  const { t } = useLanguage()
  const token = useTokenInAddress()
  const viewer = useViewer()
  // Who "we" are on this device is the one whom somebody signs in for.
  useEffect(() => {
    const [own] = viewer?.organisations ?? []
    if (own) chooseMyOrganisation(own)
  }, [viewer])
  if (!viewer) return <Skeleton />
  if (token) return <OpenedLink token={token} byMail={viewer.signIn.mail} />
  if (viewer.account) {
    return (
      <Page title={t.accounts.signIn} lead={<p>{t.accounts.signedInAs(nameOf(viewer.account))}</p>}>
        <Invited />
        <div className="row">
          <ButtonLink to="/" look="strong">
            {t.shell.lost.action}
          </ButtonLink>
          <ButtonLink to="/mitt-konto">{t.accounts.mine}</ButtonLink>
        </div>
      </Page>
    )
  }
  return (
    <Page title={t.accounts.signIn} lead={<p>{viewer.signIn.mail ? t.accounts.lead : t.accounts.leadTerminal}</p>}>
      <AskForLink byMail={viewer.signIn.mail} />
      {viewer.signIn.demo ? <DemoPersons /> : null}
    </Page>
  )
}

export default SignInPage
