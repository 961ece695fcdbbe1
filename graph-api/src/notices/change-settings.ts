import { isToken } from '../accounts/tokens.ts'
import type { Graph } from '../database/graph.ts'
import { NotAllowedError, parseInput } from '../shared/errors.ts'
import type { NoticeSettings, SettingsInput } from './model.ts'
import { settingsInput } from './model.ts'
import { keepSettings, readSettings, stopByToken } from './statements.ts'

/** What the viewer wants to be told by mail; null for who has no account. */
export async function findSettings(graph: Graph): Promise<NoticeSettings | null> {
  if (graph.viewer.accountId === null) return null
  const [row] = await graph.read(readSettings, {})
  return row ?? null
}

/**
 * Changes what the viewer wants to be told by mail; what is left out stays.
 * @throws InputError, NotAllowedError for who has no account
 */
export async function changeSettings(graph: Graph, input: SettingsInput): Promise<NoticeSettings> {
  const given = Object.entries(parseInput(settingsInput, input)).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  const [kept] = await graph.write((transaction) =>
    transaction.run(keepSettings, { changes: Object.fromEntries(given) }),
  )
  const settings = kept ? await findSettings(graph) : null
  if (!settings) throw new NotAllowedError()
  return settings
}

/**
 * Stops mail about what happens with the word that stands in each of them, signed in or not. It tells nobody whose word it is.
 * @param graph the program's own
 */
export async function stopMail(graph: Graph, token: string): Promise<boolean> {
  if (!isToken(token)) return false
  const [row] = await graph.write((transaction) => transaction.run(stopByToken, { token }))
  return row !== undefined
}
