import { InputError, parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import type { Access } from './access.ts'
import { secondsFromNow } from './begin-session.ts'
import { askSignInInput } from './model.ts'
import { someExpired } from './remove-expired.ts'
import { deleteExpired, keepSignInRequest } from './statements.ts'
import { hashOf, hashOfCode, isToken, newCode, newToken } from './tokens.ts'

/** How long a link and its code are good, in seconds. */
export const requestSeconds = 15 * 60

const quarter = 15 * 60_000
/** Requests in a quarter of an hour: for one address, and from one place, which a whole office may share. */
const limits = { address: { most: 5, within: quarter }, client: { most: 30, within: quarter } } as const

/** @throws InputError that names the field, where somebody has tried too often */
export function refuseTooMany(allowed: boolean, path: string): void {
  if (allowed) return
  const message = 'That was tried too often. Wait a quarter of an hour and try again.'
  throw new InputError([{ path, code: 'too_many', message }])
}

/**
 * Asks for a link to sign in with. The answer is the same whether or not anybody has the address, and so is the work until
 * then: the mail goes afterwards.
 * @throws InputError for what is no address, and after too many requests
 */
export async function askSignIn(access: Access, given: { address: string; language?: string | null }): Promise<void> {
  const { address, language } = parseInput(askSignInInput, given)
  const { rateLimiter, client, cookies, graph, mailer } = access
  refuseTooMany(rateLimiter.allow(`client ${client.address}`, limits.client), 'address')
  refuseTooMany(rateLimiter.allow(`address ${address}`, limits.address), 'address')
  const kept = cookies.get('browser')
  const browser = isToken(kept) ? kept : newToken()
  const [token, code] = [newToken(), newCode()]
  const request = await graph.write(async (transaction) => {
    await transaction.run(deleteExpired, someExpired())
    const [row] = await transaction.run(keepSignInRequest, {
      address,
      domain: address.slice(address.lastIndexOf('@') + 1),
      newAccountId: newId('acc'),
      language,
      tokenHash: hashOf(token),
      codeHash: hashOfCode(code, browser),
      browserHash: hashOf(browser),
      expiresAt: secondsFromNow(requestSeconds),
    })
    return row
  })
  cookies.set('browser', browser, requestSeconds)
  const path = language === 'en' ? '/en/logga-in' : '/logga-in'
  const link = `${access.settings.pagesUrl}${path}#${token}`
  // Not waited for: how long a mail takes would tell that somebody has the address.
  if (request?.accountId) void mailer.send({ address, language, link, code })
  else mailer.unknownAddress()
}
