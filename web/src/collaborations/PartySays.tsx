import { useState } from 'react'
import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useChange } from '../client/use-change.ts'
import { type How, SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useMaySpeak } from '../viewer/rights.tsx'

const PartyMutation = graphql(`
  mutation ChangeCollaborationParty($id: ID!, $organisationId: ID!, $gives: String, $gets: String, $readAt: DateTime) {
    result: changeCollaborationParty(
      id: $id, organisationId: $organisationId, gives: $gives, gets: $gets, readAt: $readAt
    ) {
      ... on MutationChangeCollaborationPartySuccess { data { id } }
      ${refusals}
    }
  }
`)

interface Party {
  readonly gives: string | null
  readonly gets: string | null
  readonly node: { readonly id: string; readonly name: string }
}

type Said = { id: string; version: string; party: Party }

const Writing = (props: Said & { close: () => void }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(PartyMutation)
  const { id, version, party, close } = props
  const beginning = { gives: party.gives ?? '', gets: party.gets ?? '' }
  const draft = useDraft<Values>(`collaboration.${id}.${party.node.id}`, beginning, version)
  const fields: FieldSpec[] = [
    { name: 'gives', label: t.collaborations.gives, type: 'text', longest: 1_000, rows: 2 },
    { name: 'gets', label: t.collaborations.gets, type: 'text', longest: 1_000, rows: 2 },
  ]
  const send = (values: Values, { changed, readAt }: How) =>
    change({
      ...{ id, organisationId: party.node.id, readAt },
      ...(changed.has('gives') && { gives: textOrNull(values, 'gives') }),
      ...(changed.has('gets') && { gets: textOrNull(values, 'gets') }),
    })
  const onDone = () => {
    notify(t.forms.saved)
    close()
  }
  return (
    <SmallForm
      seenBy="PAGE"
      label={t.forms.save}
      {...{ fields, draft, busy, send, onDone }}
      current={{ values: beginning, version }}
      onCancel={close}
    />
  )
}

/** What a party gives and gets, in its own words, and for its people the way to say so. */
export const PartySays = (props: Said) => {
  const { t } = useLanguage()
  const { party } = props
  const [writing, setWriting] = useState(false)
  const maySpeak = useMaySpeak(party.node.id)
  if (writing) return <Writing {...props} close={() => setWriting(false)} />
  return (
    <>
      {party.gives ? (
        <p dir="auto">
          {t.collaborations.gives}: {party.gives}
        </p>
      ) : null}
      {party.gets ? (
        <p dir="auto">
          {t.collaborations.gets}: {party.gets}
        </p>
      ) : null}
      {maySpeak ? (
        <div className="no-print">
          <Button small look="quiet" onClick={() => setWriting(true)}>
            {t.collaborations.say}
            <span className="visually-hidden">: {party.node.name}</span>
          </Button>
        </div>
      ) : null}
    </>
  )
}
