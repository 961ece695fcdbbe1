import { useState } from 'react'
import { useParams } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useViewer } from '../viewer/viewer.ts'
import { AskToJoinMutation, JoinedQuery } from './queries.ts'

const AskForm = (props: { organisationId: string; onAsked: () => void }) => {
  const { t } = useLanguage()
  const account = useViewer()?.account
  const { change, busy } = useChange(AskToJoinMutation)
  const { organisationId } = props
  const draft = useDraft<Values>(`join.${organisationId}`, { name: account?.name ?? '' })
  const fields: FieldSpec[] = [
    { name: 'name', label: t.invitations.name, type: 'line', longest: 200, required: true, completes: 'name' },
    ...(account && !account.demo
      ? []
      : [
          {
            name: 'address',
            label: t.invitations.address,
            type: 'line',
            input: 'email',
            longest: 254,
            required: true,
            completes: 'email',
          } as const,
        ]),
    { name: 'message', label: t.invitations.message, type: 'text', rows: 3, longest: 1_000 },
  ]
  const send = (values: Values) =>
    change({
      input: {
        organisationId,
        name: textOf(values, 'name'),
        address: textOrNull(values, 'address'),
        message: textOrNull(values, 'message'),
      },
    })
  return (
    <SmallForm
      fields={fields}
      draft={draft}
      busy={busy}
      seenBy="JOIN"
      words={{ ...t.accounts.problems, ended: t.invitations.problems.ended ?? '' }}
      label={t.invitations.ask}
      send={send}
      onDone={props.onAsked}
    />
  )
}

/** Asks to join an organisation, with or without an account. */
const JoinPage = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const viewer = useViewer()
  const [asked, setAsked] = useState(false)
  const answer = useAnswer({ query: JoinedQuery, variables: { id } })
  const signedIn = viewer?.account && !viewer.account.demo
  return (
    <Shown answer={answer}>
      {({ organisation }) =>
        organisation ? (
          <Page
            title={t.invitations.joinTitle(organisation.name)}
            eyebrow={<KindLabel kind="ORGANISATION" />}
            lead={asked ? null : <p>{t.invitations.joinLead}</p>}
          >
            {asked ? (
              <p role="status">{signedIn ? t.invitations.askedSignedIn : t.invitations.asked}</p>
            ) : viewer ? (
              <AskForm organisationId={id} onAsked={() => setAsked(true)} />
            ) : null}
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default JoinPage
