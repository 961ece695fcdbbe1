import { useState } from 'react'
import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useChange } from '../client/use-change.ts'
import type { Level } from '../forms/levels.ts'
import { SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useViewer } from '../viewer/viewer.ts'

const JoinMutation = graphql(`
  mutation JoinMiniNetwork($id: ID!, $organisationId: ID!, $contribution: String) {
    result: joinMiniNetwork(id: $id, organisationId: $organisationId, contribution: $contribution) {
      ... on MutationJoinMiniNetworkSuccess { data { id } }
      ${refusals}
    }
  }
`)

const OpenMutation = graphql(`
  mutation OpenMiniNetwork($id: ID!, $input: ChangeMiniNetworkInput!) {
    result: changeMiniNetwork(id: $id, input: $input) {
      ... on MutationChangeMiniNetworkSuccess { data { id } }
      ${refusals}
    }
  }
`)

/** Lets others join a mini-network by themselves, or not any more. */
export const OpenButton = (props: { id: string; open: boolean }) => {
  const { t } = useLanguage()
  const words = t.miniNetworks.joining
  const { change } = useChange(OpenMutation)
  const act = () => change({ id: props.id, input: { open: !props.open } })
  return (
    <div className="no-print">
      <ActionButton
        key={String(props.open)}
        look="quiet"
        label={props.open ? words.close : words.open}
        done={props.open ? words.closed : words.opened}
        act={act}
      />
    </div>
  )
}

const Join = (props: { id: string; organisation: { id: string; name: string }; level: Level }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(JoinMutation)
  const [writing, setWriting] = useState(false)
  const { id, organisation } = props
  const words = t.miniNetworks.joining
  const draft = useDraft<Values>(`join.${id}.${organisation.id}`, { contribution: '' })
  const fields: FieldSpec[] = [{ name: 'contribution', label: words.brings, type: 'line', longest: 300 }]
  if (!writing) {
    return (
      <div className="no-print">
        <Button look="strong" onClick={() => setWriting(true)}>
          {words.join(organisation.name)}
        </Button>
      </div>
    )
  }
  return (
    <SmallForm
      fields={fields}
      draft={draft}
      busy={busy}
      seenBy={props.level}
      words={words.problems}
      label={words.join(organisation.name)}
      send={(values) =>
        change({ id, organisationId: organisation.id, contribution: textOrNull(values, 'contribution') })
      }
      onDone={() => notify(words.joined)}
      onCancel={() => setWriting(false)}
    />
  )
}

/** The way into an open mini-network, for those whose organisation is not in it yet. */
export const Joining = (props: { id: string; memberIds: readonly string[]; level: Level }) => {
  const { t } = useLanguage()
  const viewer = useViewer()
  const words = t.miniNetworks.joining
  const organisations = (viewer?.organisations ?? []).filter(({ id }) => !props.memberIds.includes(id))
  if (organisations.length === 0) return null
  return (
    <Section title={words.title} lead={words.lead}>
      {organisations.map((organisation) => (
        <Join key={organisation.id} id={props.id} organisation={organisation} level={props.level} />
      ))}
    </Section>
  )
}
