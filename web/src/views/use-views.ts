import { useCallback } from 'react'
import { useChange } from '../client/use-change.ts'
import { type Level, rememberLevel } from '../forms/levels.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { View } from '../map/view.ts'
import { useLive } from '../ui/Live.tsx'
import { changeViewMutation, createViewMutation, endViewMutation } from './queries.ts'
import { stateOf } from './view-state.ts'

/** A saved view as the list has it. */
export interface ViewRow {
  readonly id: string
  readonly name: string
  readonly updatedAt: string
  readonly visibility: Level
}

export interface Shown {
  readonly focus: string | undefined
  readonly view: View
}

/**
 * Saves, renames, replaces and removes views. Each says how it went; what is saved answers with a problem in words, or null
 * where it went through.
 */
export function useViews() {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change: create, busy: creating } = useChange(createViewMutation)
  const { change: alter, busy: altering } = useChange(changeViewMutation)
  const { change: end } = useChange(endViewMutation)
  const told = useCallback(
    (outcome: Awaited<ReturnType<typeof create>> | Awaited<ReturnType<typeof alter>>, done: string): string | null => {
      if (outcome.end === 'done') {
        notify(done)
        return null
      }
      if (outcome.end === 'failed') return outcome.offline ? t.states.offlineKept : t.states.failedKept
      if (outcome.end === 'conflict') return t.views.conflict
      if (outcome.end === 'missing') return t.views.gone
      if (outcome.end === 'denied') return t.states.denied
      const code = outcome.fields[0]?.code ?? 'other'
      return t.views.problems[code] ?? t.forms.problems[code] ?? t.forms.problems.other ?? outcome.message
    },
    [notify, t],
  )
  const save = useCallback(
    async (name: string, visibility: Level, { focus, view }: Shown) => {
      const outcome = await create({ input: { name, visibility, state: stateOf(focus, view) } })
      if (outcome.end === 'done') rememberLevel('VIEW', visibility)
      return told(outcome, t.views.saved(name))
    },
    [create, told, t],
  )
  const replace = useCallback(
    async ({ id, name, updatedAt }: ViewRow, { focus, view }: Shown) =>
      told(await alter({ id, input: { state: stateOf(focus, view) }, readAt: updatedAt }), t.views.replaced(name)),
    [alter, told, t],
  )
  const rename = useCallback(
    async ({ id, updatedAt }: ViewRow, name: string) =>
      told(await alter({ id, input: { name }, readAt: updatedAt }), t.views.renamed(name)),
    [alter, told, t],
  )
  const restore = useCallback(
    async ({ id, name }: Pick<ViewRow, 'id' | 'name'>) => {
      const outcome = await end({ id, endedOn: null })
      notify(outcome.end === 'done' ? t.views.restored(name) : t.states.failed)
    },
    [end, notify, t],
  )
  const remove = useCallback(
    async (row: ViewRow) => {
      const outcome = await end({ id: row.id })
      if (outcome.end === 'done') notify(t.views.removed(row.name), () => void restore(row))
      else notify(outcome.end === 'failed' && outcome.offline ? t.states.offline : t.states.failed)
    },
    [end, notify, restore, t],
  )
  return { save, replace, rename, remove, restore, busy: creating || altering }
}
