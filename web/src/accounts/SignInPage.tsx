import { useEffect, useState } from 'react'
import { Navigate, useLocation } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { chooseMyOrganisation } from '../organisations/my-organisation.ts'
import { myPagePath } from '../routes-of.ts'
import { Page } from '../ui/Page.tsx'
import { Skeleton } from '../ui/States.tsx'
import { pathAfterSignIn } from '../viewer/after-sign-in.ts'
import { useViewer } from '../viewer/viewer.ts'
import { AskForLink } from './AskForLink.tsx'
import { ByPasskey } from './ByPasskey.tsx'
import { ByProvider } from './ByProvider.tsx'
import { DemoPersons } from './DemoPersons.tsx'
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
  const { search } = useLocation()
  const token = useTokenInAddress()
  const viewer = useViewer()
  // Who "we" are on this device is the one whom somebody signs in for.
  useEffect(() => {
    const [own] = viewer?.organisations ?? []
    if (own) chooseMyOrganisation(own)
  }, [viewer])
  if (!viewer) return <Skeleton />
  if (token) return <OpenedLink token={token} byMail={viewer.signIn.mail} />
  if (viewer.account) return <Navigate to={pathAfterSignIn(search) ?? myPagePath} replace />
  // Where a provider is set and no mail, nobody sits at a terminal to read the link.
  const byMail = viewer.signIn.mail || !viewer.signIn.provider
  return (
    <Page
      title={t.accounts.signIn}
      lead={byMail ? <p>{viewer.signIn.mail ? t.accounts.lead : t.accounts.leadTerminal}</p> : undefined}
    >
      {viewer.signIn.provider ? <ByProvider name={viewer.signIn.provider} /> : null}
      {byMail ? <AskForLink byMail={viewer.signIn.mail} /> : null}
      <ByPasskey />
      {viewer.signIn.demo ? <DemoPersons /> : null}
    </Page>
  )
}

export default SignInPage
