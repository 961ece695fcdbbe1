import { Link } from 'react-router'
import { useMutation } from 'urql'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contactsPath, pathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { leaveDevice } from '../viewer/clear-cache-and-reload.ts'
import { SignInLink } from '../viewer/SignInLink.tsx'
import { nameOf } from '../viewer/viewer.ts'
import { Invited } from './Invited.tsx'
import { Passkeys } from './Passkeys.tsx'
import { Sessions } from './Sessions.tsx'
import { SignOutMutation } from './sign-in-changes.ts'

const AccountQuery = graphql(`
  query MyAccount {
    viewer {
      role
      account { id name address role demo }
      organisations { id name }
      passkeys { id name createdAt lastUsedAt }
      sessions { id device createdAt lastUsedAt isThis }
    }
  }
`)

const SignOut = () => {
  const { t, language } = useLanguage()
  const [{ fetching }, signOut] = useMutation(SignOutMutation)
  const act = async () => {
    const { error } = await signOut({})
    if (!error) await leaveDevice(language, '/')
  }
  return (
    <Button busy={fetching} onClick={() => void act()}>
      {t.accounts.signOut}
    </Button>
  )
}

/** What is known of one's own account, and where one is signed in. */
const AccountPage = () => {
  const { t, format } = useLanguage()
  const answer = useAnswer({ query: AccountQuery, variables: {}, types: ['Session', 'Passkey'] })
  return (
    <Shown answer={answer}>
      {({ viewer }) =>
        viewer.account ? (
          <Page
            title={t.accounts.mine}
            lead={<p>{t.accounts.signedInAs(nameOf(viewer.account))}</p>}
            actions={
              <>
                <ButtonLink to={contactsPath}>{t.contacts.title}</ButtonLink>
                {viewer.role === 'ADMINISTRATOR' ? <ButtonLink to="/handelselogg">{t.audit.records}</ButtonLink> : null}
                {['COORDINATOR', 'ADMINISTRATOR'].includes(viewer.role) ? (
                  <ButtonLink to="/nycklar">{t.keys.title}</ButtonLink>
                ) : null}
                <ButtonLink to="/om-mig">{t.privacy.title}</ButtonLink>
                <SignOut />
              </>
            }
          >
            <Invited />
            <Facts
              facts={[
                // Who came by a provider that nobody has named as trusted has no address here.
                ...(viewer.account.address.endsWith('.invalid')
                  ? []
                  : [{ name: t.accounts.address, value: viewer.account.address }]),
                { name: t.accounts.role, value: t.accounts.roles[viewer.account.role] },
                {
                  name: t.accounts.speaksFor,
                  value: viewer.organisations.length
                    ? viewer.organisations.map(({ id, name }) => (
                        <div key={id}>
                          <Link to={pathOf('ORGANISATION', id)}>{name}</Link>
                        </div>
                      ))
                    : t.accounts.speaksForNobody,
                },
              ]}
            />
            {viewer.account.demo ? null : <Passkeys passkeys={viewer.passkeys} format={format} />}
            <Sessions sessions={viewer.sessions} format={format} />
          </Page>
        ) : (
          <Page title={t.accounts.mine} lead={<p>{t.accounts.notYet}</p>}>
            <SignInLink />
          </Page>
        )
      }
    </Shown>
  )
}

export default AccountPage
