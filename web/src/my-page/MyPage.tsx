import { Link } from 'react-router'
import { Invited } from '../accounts/Invited.tsx'
import { useAnswer } from '../client/use-answer.ts'
import { useContactStatus, useContactTitle } from '../contacts/ContactRows.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { NoticeRows } from '../notices/NoticeRows.tsx'
import { LatestNoticesQuery } from '../notices/queries.ts'
import { contactPathOf, contactsPath, noticesPath, synergiesPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Columns, Page, Section } from '../ui/Page.tsx'
import { EmptyState, Shown, Skeleton } from '../ui/States.tsx'
import { SignInLink } from '../viewer/SignInLink.tsx'
import { nameOf, useViewer } from '../viewer/viewer.ts'
import { type MyContact, OutcomesQuery, PendingQuery } from './queries.ts'
import { StillTrue } from './StillTrue.tsx'

const changing = ['Contact', 'Collaboration', 'MiniNetwork', 'Listed', 'Verdict', 'Synergy']

const ContactLinks = (props: { contacts: readonly MyContact[] }) => {
  const statusOf = useContactStatus()
  const titleOf = useContactTitle()
  return (
    <ul className={rowStyles.list}>
      {props.contacts.map((contact) => (
        <li key={contact.id} className={rowStyles.row}>
          <Link to={contactPathOf(contact.id)} dir="auto">
            {titleOf(contact)}
          </Link>
          <div className={rowStyles.detail}>{statusOf(contact)}</div>
        </li>
      ))}
    </ul>
  )
}

const Waits = () => {
  const { t, format } = useLanguage()
  const answer = useAnswer({ query: PendingQuery, variables: {}, types: changing })
  return (
    <Shown answer={answer}>
      {({ contacts, toConfirm, nextSteps }) => (
        <Section title={t.myPage.waits}>
          {contacts.nodes.length + toConfirm.nodes.length + nextSteps.nodes.length === 0 ? (
            <p className="quiet">{t.myPage.waitsNone}</p>
          ) : null}
          <ContactLinks contacts={contacts.nodes} />
          <NodeRows rows={toConfirm.nodes.map(({ thing }) => ({ ...thing, detail: t.myPage.toConfirm }))} />
          <NodeRows
            rows={nextSteps.nodes.map(({ thing, since }) => ({
              ...thing,
              detail: t.myPage.nextStep(since ? format.date(since) : ''),
            }))}
          />
        </Section>
      )}
    </Shown>
  )
}

const Happened = () => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: LatestNoticesQuery, variables: { first: 5 }, types: ['Notice', 'NoticesSeen'] })
  return (
    <Shown answer={answer}>
      {({ notices }) => (
        <Section title={t.myPage.happened} action={<Link to={noticesPath}>{t.notices.all}</Link>}>
          {notices.nodes.length === 0 ? <p className="quiet">{t.notices.empty}</p> : null}
          <NoticeRows notices={notices.nodes} />
        </Section>
      )}
    </Shown>
  )
}

const Outcomes = () => {
  const { t, format } = useLanguage()
  const answer = useAnswer({ query: OutcomesQuery, variables: {}, types: changing })
  return (
    <Shown answer={answer}>
      {({ followed, together, waiting, agreed }) => {
        const asked = [...agreed.nodes, ...waiting.nodes].filter(({ side }) => side === 'asking')
        return (
          <>
            <Section title={t.myPage.asked} action={<Link to={contactsPath}>{t.contacts.title}</Link>}>
              {asked.length === 0 ? <p className="quiet">{t.myPage.askedNone}</p> : <ContactLinks contacts={asked} />}
            </Section>
            <Columns>
              <Section title={t.myPage.follows}>
                {followed.nodes.length === 0 ? <p className="quiet">{t.myPage.followsNone}</p> : null}
                <ul className={rowStyles.list}>
                  {followed.nodes.map(({ refId, thing, other }) => (
                    <li key={refId} className={rowStyles.row}>
                      <Link to={`${synergiesPathOf(thing.id)}#${other?.id ?? ''}`} dir="auto">
                        {t.myPage.pair(thing.title, other?.title ?? '')}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Section>
              <Section title={t.myPage.together}>
                <NodeRows
                  empty={t.myPage.togetherNone}
                  rows={together.nodes.map(({ thing, since }) => ({
                    ...thing,
                    detail: since ? t.myPage.changed(format.date(since)) : undefined,
                  }))}
                />
              </Section>
            </Columns>
          </>
        )
      }}
    </Shown>
  )
}

/** What waits for the viewer, what has happened, what they follow, and what came of what they asked. */
const MyPage = () => {
  const { t } = useLanguage()
  const viewer = useViewer()
  if (!viewer) return <Skeleton lines={8} />
  const { account, organisations, speaksForAll } = viewer
  if (!account) {
    return (
      <Page title={t.myPage.title} lead={<p>{t.accounts.notYet}</p>}>
        <SignInLink />
      </Page>
    )
  }
  const [own] = organisations
  return (
    <Page
      title={t.myPage.title}
      lead={<p>{[t.accounts.signedInAs(nameOf(account)), t.myPage.lead].join(' ')}</p>}
      actions={
        <>
          {own ? <ButtonLink to={synergiesPathOf(own.id)}>{t.myPage.find}</ButtonLink> : null}
          {speaksForAll ? <ButtonLink to="/att-gora">{t.myPage.desk}</ButtonLink> : null}
          <ButtonLink to="/mitt-konto">{t.myPage.account}</ButtonLink>
        </>
      }
    >
      <div className="stack">
        <Invited />
        <Waits />
        <StillTrue />
        <Happened />
        {own ? <Outcomes /> : speaksForAll ? null : <EmptyState>{t.accounts.speaksForNobody}</EmptyState>}
      </div>
    </Page>
  )
}

export default MyPage
