import { useCallback } from 'react'
import { graphql } from '../../client/graphql.ts'
import { refusals } from '../../client/refusals.ts'
import { useChange } from '../../client/use-change.ts'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { useLive } from '../../ui/Live.tsx'
import type { PictureEdge } from '../model.ts'
import { type EditableType, isEditable, linkRules } from './link-types.ts'

const linkMutation = graphql(`
  mutation LinkOnMap($input: LinkInput!) {
    result: link(input: $input) {
      ... on MutationLinkSuccess { data { type since undoId } }
      ${refusals}
    }
  }
`)

const endLinkMutation = graphql(`
  mutation EndLinkOnMap($input: EndLinkInput!) {
    result: endLink(input: $input) {
      ... on MutationEndLinkSuccess { data { type until undoId } }
      ${refusals}
    }
  }
`)

const undoLinkMutation = graphql(`
  mutation UndoLinkOnMap($id: ID!) {
    result: undoLink(id: $id) {
      ... on MutationUndoLinkSuccess { data { type since until } }
      ${refusals}
    }
  }
`)

export interface NewLink {
  readonly from: string
  readonly to: string
  readonly type: EditableType
  readonly since: string | null
  /** What a person does at an organisation. */
  readonly role?: string | null
}

/** Makes and ends relations; both say how it went, and both can be taken back. */
export function useLinks(): {
  link: (wanted: NewLink) => Promise<boolean>
  end: (edge: PictureEdge, name: string) => Promise<void>
  busy: boolean
} {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change: make, busy: making } = useChange(linkMutation)
  const { change: cease, busy: ceasing } = useChange(endLinkMutation)
  const { change: undo } = useChange(undoLinkMutation)
  /** The way back from what was just done, as it is said in the end; none where there was nothing to do. */
  const wayBack = useCallback(
    (id: string | null, said: string) => {
      if (!id) return undefined
      const goBack = async () => {
        const outcome = await undo({ id })
        notify(outcome.end === 'done' ? said : t.graph.linkNotUndone)
      }
      return () => void goBack()
    },
    [undo, notify, t],
  )
  const link = useCallback(
    async (wanted: NewLink) => {
      const { from, to, type, since, role } = wanted
      const input = {
        from,
        to,
        type,
        ...(since && linkRules[type].lasting && { since }),
        ...(role && type === 'WORKS_AT' && { role }),
      }
      const outcome = await make({ input })
      if (outcome.end === 'done') notify(t.graph.linked, wayBack(outcome.value.undoId, t.graph.linkUndone))
      else if (outcome.end === 'failed') notify(outcome.offline ? t.states.offlineKept : t.states.failedKept)
      else notify(t.graph.linkRefused)
      return outcome.end === 'done'
    },
    [make, wayBack, notify, t],
  )
  const end = useCallback(
    async (edge: PictureEdge, name: string) => {
      const { source: from, target: to, type } = edge
      if (!isEditable(type)) return
      const outcome = await cease({ input: { from, to, type } })
      if (outcome.end === 'done') notify(t.graph.linkEnded(name), wayBack(outcome.value.undoId, t.graph.linked))
      else notify(outcome.end === 'failed' && outcome.offline ? t.states.offline : t.graph.linkRefused)
    },
    [cease, wayBack, notify, t],
  )
  return { link, end, busy: making || ceasing }
}
