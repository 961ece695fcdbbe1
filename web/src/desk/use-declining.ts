import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { refresh } from '../client/refresh.ts'
import { type Outcome, useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { JudgeLikenessMutation } from '../merging/changes.ts'
import type { Listed } from '../nodes/listed.ts'
import { JudgeParallelMutation, UndoParallelVerdictMutation } from '../parallels/queries.ts'
import { JudgeSynergyMutation, UndoSynergyVerdictMutation } from '../synergies/queries.ts'
import { useLive } from '../ui/Live.tsx'
import type { DeskKind } from './queries.ts'

type Say = (ids: { aId: string; bId: string }) => Promise<Outcome<unknown>>

/** What the matching proposes, and how one says no to it, and takes that back. */
const useSaying = (): Partial<Record<DeskKind, { no: Say; back: Say }>> => {
  const { change: judgeSynergy } = useChange(JudgeSynergyMutation)
  const { change: undoSynergy } = useChange(UndoSynergyVerdictMutation)
  const { change: judgeParallel } = useChange(JudgeParallelMutation)
  const { change: undoParallel } = useChange(UndoParallelVerdictMutation)
  const { change: judgeLikeness } = useChange(JudgeLikenessMutation)
  return {
    SYNERGIES: {
      no: ({ aId, bId }) => judgeSynergy({ input: { organisationId: aId, otherId: bId, verdict: 'NOT_RELEVANT' } }),
      back: ({ aId, bId }) => undoSynergy({ input: { organisationId: aId, otherId: bId } }),
    },
    PARALLELS: {
      no: (pair) => judgeParallel({ input: { ...pair, verdict: 'UNRELATED', reason: null } }),
      back: (pair) => undoParallel({ input: pair }),
    },
    DUPLICATES: {
      no: (pair) => judgeLikeness({ ...pair, verdict: 'DIFFERENT' }),
      back: (pair) => judgeLikeness({ ...pair, verdict: null }),
    },
  }
}

export interface Declining {
  readonly busy: boolean
  /** Those that have been declined since the list was read, by `refId`. */
  readonly gone: ReadonlySet<string>
  /** Resolves when it is saved. */
  decline(lines: readonly Listed[]): Promise<void>
}

/**
 * Says no to what the matching proposes, to one or to many, which can be taken back whole; null for kinds of which each is
 * decided on a page of its own.
 */
export const useDeclining = (kind: DeskKind, lines: readonly Listed[]): Declining | null => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const client = useClient()
  const saying = useSaying()[kind]
  const [busy, setBusy] = useState(false)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    // What the list no longer holds may come back to it when somebody else takes it back.
    const isHeld = (id: string) => lines.some(({ refId }) => refId === id)
    setGone((before) => ([...before].every(isHeld) ? before : new Set([...before].filter(isHeld))))
  }, [lines])
  if (!saying) return null
  /** @returns those of the lines of which it was saved */
  const sayOfAll = async (lines: readonly Listed[], say: Say): Promise<readonly Listed[]> => {
    const saved: Listed[] = []
    setBusy(true)
    for (const line of lines) {
      const outcome = await say({ aId: line.thing.id, bId: line.other?.id ?? '' })
      if (outcome.end === 'done') saved.push(line)
    }
    setBusy(false)
    return saved
  }
  const takeBack = async (lines: readonly Listed[]) => {
    const back = await sayOfAll(lines, saying.back)
    setGone((before) => new Set([...before].filter((id) => !back.some(({ refId }) => refId === id))))
    notify(back.length === lines.length ? t.desk.takenBack : t.states.failed)
    refresh(client)
  }
  const decline = async (lines: readonly Listed[]) => {
    if (busy || lines.length === 0) return
    const saved = await sayOfAll(lines, saying.no)
    setGone((before) => new Set([...before, ...saved.map(({ refId }) => refId)]))
    const isWhole = saved.length === lines.length
    const said = isWhole ? t.desk.declined(saved.length) : t.desk.declinedSome(saved.length, lines.length)
    notify(said, saved.length > 0 ? () => void takeBack(saved) : undefined)
    refresh(client)
  }
  return { busy, gone, decline }
}
