import { useParams } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeLink, NodeRows } from '../nodes/NodeLink.tsx'
import { contactsPath, kindOfType, newPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { Tag } from '../ui/Tag.tsx'
import { MayCreate } from '../viewer/rights.tsx'
import { useSeen } from '../viewer/unseen.ts'
import { AgreeForm } from './AgreeForm.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { BrokerButton, RemindButton, WithdrawButton } from './ContactButtons.tsx'
import { useContactStatus, useContactTitle } from './ContactRows.tsx'
import styles from './Contacts.module.css'
import { titleOfAbout } from './draft.ts'
import { type Contact, ContactQuery } from './queries.ts'

/** Says in a sentence whose turn it is, or how it ended. */
const useTurn = () => {
  const { t, format } = useLanguage()
  const { turn } = t.contacts
  return (contact: Contact): string => {
    if (contact.status === 'WITH_COORDINATOR') {
      return contact.askedIsHere ? turn.coordinator : turn.coordinatorNotHere(contact.asked.name)
    }
    if (contact.status === 'PROPOSED') {
      return contact.side === null ? turn.proposedTo(contact.asking.name) : turn.proposed(contact.asked.name)
    }
    if (contact.status === 'AGREED') {
      if (contact.side === null) return turn.agreedOthers
      if (contact.askedReach !== null) return turn.agreed
      return contact.side === 'asking' ? turn.agreedThrough(contact.asked.name) : turn.noted
    }
    if (contact.status === 'DECLINED') return turn.answeredNo
    if (contact.status === 'WITHDRAWN') return turn.withdrawn
    if (contact.turn === 'ASKED') return turn.asked(contact.asked.name)
    return contact.status === 'NOT_NOW' && contact.restsUntil
      ? turn.notNow(format.date(contact.restsUntil))
      : turn.silent
  }
}

/** How each side is reached: both once both have said yes, before that what oneself has given; who speaks for neither is not told. */
const ContactDetails = ({ contact }: { contact: Contact }) => {
  const { t } = useLanguage()
  const isAgreed = contact.status === 'AGREED'
  const sides = [
    { name: contact.asking.name, reach: contact.askingReach },
    { name: contact.asked.name, reach: contact.askedReach },
  ]
  const shown = sides.filter(({ reach }) => reach !== null || (isAgreed && contact.side !== null))
  if (shown.length === 0) return null
  return (
    <Section title={isAgreed ? t.contacts.how : t.contacts.reach}>
      <Facts
        facts={shown.map(({ name, reach }) => ({
          name: isAgreed ? t.contacts.reachOf(name) : name,
          value: reach ?? t.contacts.unknownReach,
        }))}
      />
    </Section>
  )
}

const About = ({ contact }: { contact: Contact }) => {
  const { t } = useLanguage()
  const rows = contact.about.flatMap((one) => {
    const kind = kindOfType(one.__typename)
    return kind
      ? [{ kind, id: one.id, title: titleOfAbout(one), language: 'language' in one ? one.language : null }]
      : []
  })
  if (rows.length === 0) return null
  return (
    <Section title={t.contacts.about}>
      <NodeRows rows={rows} />
    </Section>
  )
}

/** One contact: who asks whom, what they write, whose turn it is, and the steps that are left. */
const ContactPage = () => {
  const { t, format } = useLanguage()
  const { id = '' } = useParams()
  const turnOf = useTurn()
  const statusOf = useContactStatus()
  const titleOf = useContactTitle()
  const answer = useAnswer({ query: ContactQuery, variables: { id } })
  useSeen(answer.state === 'ready' ? id : undefined)
  return (
    <Shown answer={answer} lines={8}>
      {({ contact }) =>
        contact ? (
          <Page
            title={titleOf(contact)}
            eyebrow={<Tag>{statusOf(contact)}</Tag>}
            lead={<p>{turnOf(contact)}</p>}
            actions={
              <>
                <BrokerButton contact={contact} />
                <RemindButton contact={contact} />
                <WithdrawButton contact={contact} />
                {contact.status === 'AGREED' ? (
                  <MayCreate kind="COLLABORATION">
                    <ButtonLink to={`${newPathOf('COLLABORATION')}?for=${contact.asking.id}&for=${contact.asked.id}`}>
                      {t.contacts.collaborate}
                    </ButtonLink>
                  </MayCreate>
                ) : null}
                <ButtonLink look="quiet" to={contactsPath}>
                  {t.contacts.title}
                </ButtonLink>
              </>
            }
          >
            <ContactDetails contact={contact} />
            <Section title={t.contacts.message}>
              {contact.message ? (
                <Content as="p" language={contact.language} className={styles.message}>
                  {contact.message}
                </Content>
              ) : null}
            </Section>
            <AgreeForm contact={contact} />
            <AnswerForm key={contact.status} contact={contact} />
            <About contact={contact} />
            <Facts
              facts={[
                {
                  name: t.contacts.asking,
                  value: <NodeLink kind="ORGANISATION" id={contact.asking.id} title={contact.asking.name} />,
                },
                {
                  name: t.contacts.asked,
                  value: <NodeLink kind="ORGANISATION" id={contact.asked.id} title={contact.asked.name} />,
                },
                { name: t.contacts.askedOn, value: format.date(contact.askedOn) },
                { name: t.contacts.remindedOn, value: contact.remindedOn ? format.date(contact.remindedOn) : null },
                {
                  name: t.contacts.colleague,
                  value: contact.colleague ? (
                    <NodeLink kind="PERSON" id={contact.colleague.id} title={contact.colleague.name} />
                  ) : null,
                },
              ]}
            />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default ContactPage
