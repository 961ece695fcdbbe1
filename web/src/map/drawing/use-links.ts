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
      ... on MutationLinkSuccess { data { type since } }
      ${refusals}
    }
  }
`)

const endLinkMutation = graphql(`
  mutation EndLinkOnMap($input: EndLinkInput!) {
    result: endLink(input: $input) {
      ... on MutationEndLinkSuccess { data { type until } }
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
  const link = useCallback(
    async (wanted: NewLink) => {
      const { from, to, type, since, role } = wanted
      const undoChange = async () => {
        const outcome = await cease({ input: { from, to, type } })
        notify(outcome.end === 'done' ? t.graph.linkUndone : t.graph.linkRefused)
      }
      const input = {
        from,
        to,
        type,
        ...(since && linkRules[type].lasting && { since }),
        ...(role && type === 'WORKS_AT' && { role }),
      }
      const outcome = await make({ input })
      if (outcome.end === 'done') notify(t.graph.linked, () => void undoChange())
      else if (outcome.end === 'failed') notify(outcome.offline ? t.states.offlineKept : t.states.failedKept)
      else notify(t.graph.linkRefused)
      return outcome.end === 'done'
    },
    [make, cease, notify, t],
  )
  const end = useCallback(
    async (edge: PictureEdge, name: string) => {
      const { source: from, target: to, type, since } = edge
      if (!isEditable(type)) return
      const outcome = await cease({ input: { from, to, type } })
      const restore = async () => {
        // What lasts has kept its days; anything else was taken away, and is made anew.
        if (!linkRules[type].lasting) return void link({ from, to, type, since })
        const restored = await cease({ input: { from, to, type, until: null } })
        notify(restored.end === 'done' ? t.graph.linked : t.graph.linkRefused)
      }
      if (outcome.end === 'done') notify(t.graph.linkEnded(name), () => void restore())
      else notify(outcome.end === 'failed' && outcome.offline ? t.states.offline : t.graph.linkRefused)
    },
    [cease, link, notify, t],
  )
  return { link, end, busy: making || ceasing }
}
