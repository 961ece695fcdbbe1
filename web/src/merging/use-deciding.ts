import { useClient } from 'urql'
import { refresh } from '../client/refresh.ts'
import { type Outcome, useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useLive } from '../ui/Live.tsx'
import { JudgeLikenessMutation, MergeMutation, UndoMergeMutation } from './changes.ts'

type Verdict = 'DIFFERENT' | 'MAYBE'

/** Decides of two things whether they are the same, and takes that back; each answers whether it was saved. */
export const useDeciding = () => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const client = useClient()
  const { change: merge, busy: merging } = useChange(MergeMutation)
  const { change: undo } = useChange(UndoMergeMutation)
  const { change: judge, busy: judging } = useChange(JudgeLikenessMutation)

  const settle = (outcome: Outcome<unknown>, said: string, back?: () => void): boolean => {
    const problem = outcome.end === 'refused' ? outcome.fields[0]?.code : undefined
    if (outcome.end === 'done') notify(said, back)
    else notify((problem && t.merging.obstacle[problem]) || t.states.failed)
    // What was merged may stand anywhere on the page.
    refresh(client)
    return outcome.end === 'done'
  }
  const undoMerge = async (id: string) => settle(await undo({ id }), t.merging.undone)
  const takeBack = async (aId: string, bId: string) =>
    settle(await judge({ aId, bId, verdict: null }), t.merging.takenBack)
  return {
    busy: merging || judging,
    undoMerge,
    takeBack,
    merge: async (ids: { keptId: string; goneId: string }, take: string[], names: [string, string]) => {
      const outcome = await merge({ ...ids, take })
      const id = outcome.end === 'done' ? outcome.value.id : null
      return settle(outcome, t.merging.merged(...names), id ? () => void undoMerge(id) : undefined)
    },
    judge: async (aId: string, bId: string, verdict: Verdict) =>
      settle(await judge({ aId, bId, verdict }), t.merging.judged[verdict], () => void takeBack(aId, bId)),
  }
}
