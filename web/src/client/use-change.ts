import type { TadaDocumentNode } from 'gql.tada'
import { useCallback, useRef, useState } from 'react'
import { type AnyVariables, useMutation } from 'urql'
import type { Messages } from '../language/sv.ts'
import { RequestKeys, takesKey } from './request-key.ts'
import { signInAgain } from './sign-in-again.ts'
import { referenceOf } from './use-answer.ts'

/** One thing that is wrong with a field: the code names the problem, the page puts it in words. */
export type FieldProblem = { path: string; code: string; message: string }

/** How a change ended. Only `done` means that something was saved. */
export type Outcome<Value> =
  | { end: 'done'; value: Value }
  | { end: 'refused'; fields: FieldProblem[]; message: string }
  | { end: 'missing' }
  | { end: 'denied' }
  | { end: 'conflict'; current: string | null }
  | { end: 'failed'; offline: boolean; reference: string | undefined }

/** What every change of the API answers, read under the alias `result`. */
type Result = {
  __typename?: string
  data?: unknown
  fields?: FieldProblem[]
  message?: string
  current?: string | null
}

type ValueOf<Data> = Data extends { result: infer R } ? (R extends { data: infer Value } ? Value : never) : never

const outcomeOf = <Value>(result: Result): Outcome<Value> => {
  if ('fields' in result && result.fields) {
    return { end: 'refused', fields: result.fields, message: result.message ?? '' }
  }
  if (result.__typename === 'NotFoundError') return { end: 'missing' }
  if (result.__typename === 'NotAllowedError') return { end: 'denied' }
  if (result.__typename === 'ConflictError') return { end: 'conflict', current: result.current ?? null }
  return { end: 'done', value: result.data as Value }
}

/** Why a change was not made, in words, for whoever pressed a button and has no field to look at. */
export function whyNot(t: Messages, outcome: Exclude<Outcome<unknown>, { end: 'done' }>): string {
  if (outcome.end === 'refused') return t.forms.problems[outcome.fields[0]?.code ?? ''] ?? t.states.failed
  if (outcome.end === 'denied') return t.states.notYours
  if (outcome.end === 'missing') return t.states.notFound
  return outcome.end === 'failed' && outcome.offline ? t.states.offline : t.states.failed
}

/** Whether a change may have failed because the session has ended. */
const mayHaveEnded = (outcome: Outcome<unknown>): boolean =>
  outcome.end !== 'done' && outcome.end !== 'conflict' && !(outcome.end === 'failed' && outcome.offline)

/**
 * A change that can be asked for, and whether one is under way. The mutation reads its field under the alias `result`
 * with `__typename`, the `data` of success, and the fields of the three refusals. One that makes something and takes a
 * `$key` gets it here: what is sent again, after an answer that was lost, is made once.
 */
export const useChange = <Data extends { result: unknown }, Variables extends AnyVariables>(
  mutation: TadaDocumentNode<Data, Variables>,
): { change: (variables: Variables) => Promise<Outcome<ValueOf<Data>>>; busy: boolean } => {
  const [, execute] = useMutation<Data, Variables>(mutation)
  const [busy, setBusy] = useState(false)
  const keys = useRef<RequestKeys>(null)
  keys.current ??= new RequestKeys()
  const change = useCallback(
    async (variables: Variables): Promise<Outcome<ValueOf<Data>>> => {
      setBusy(true)
      const key = takesKey(mutation as TadaDocumentNode<unknown, never>) ? keys.current?.keyFor(variables) : undefined
      const send = async (): Promise<Outcome<ValueOf<Data>>> => {
        const answer = await execute(key ? { ...variables, key } : variables)
        if (!answer.error && answer.data) return outcomeOf<ValueOf<Data>>(answer.data.result as Result)
        const offline = answer.error?.networkError !== undefined
        return { end: 'failed', offline, reference: answer.error ? referenceOf(answer.error) : undefined }
      }
      let outcome = await send()
      // Whoever was signed out meanwhile is refused, or told that a thing is not there: the same goes through once they are back.
      if (mayHaveEnded(outcome) && (await signInAgain())) outcome = await send()
      setBusy(false)
      if (outcome.end === 'done') keys.current?.saved()
      return outcome
    },
    [execute, mutation],
  )
  return { change, busy }
}
