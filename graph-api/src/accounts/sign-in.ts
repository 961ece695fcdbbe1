import type { Statement } from '../database/statement.ts'
import { InputError, parseInput } from '../shared/errors.ts'
import type { Access } from './access.ts'
import { refuseTooMany } from './ask-sign-in.ts'
import { beginSession } from './begin-session.ts'
import { codeInput, type SignInWay } from './model.ts'
import { spendCode, spendLink } from './statements.ts'
import { hashOf, hashOfCode, isToken } from './tokens.ts'

/** How often a code may be tried. */
const mostTries = 5
/** Attempts from one place in a quarter of an hour. */
const limit = { most: 60, within: 15 * 60_000 } as const

/** What one is told, by what was tried. */
const refusals = {
  token: {
    code: 'not_valid',
    message:
      'This cannot be used to sign in, or no longer. Ask for a new link in the browser where you want to sign in.',
  },
  code: {
    code: 'code_not_valid',
    message: `That is not the code, or no longer. Check the digits: after ${mostTries} tries, or a quarter of an hour, ask for a new one.`,
  },
} as const

/**
 * One refusal for what is wrong, forged, spent, over, tried too often, or was asked for in another browser: how many tries are left
 * would tell whether there is an account.
 */
function refusal({ onRefused }: Access, path: keyof typeof refusals): InputError {
  const { code, message } = refusals[path]
  onRefused?.({ path, code })
  return new InputError([{ path, code, message }])
}

async function spend<Parameters>(
  access: Access,
  asked: {
    path: keyof typeof refusals
    way: SignInWay
    parameters: Parameters
    statement: Statement<Parameters, { accountId: string }>
  },
): Promise<string> {
  const [spent] = await access.graph.write((transaction) => transaction.run(asked.statement, asked.parameters))
  if (!spent) throw refusal(access, asked.path)
  return beginSession(access, spent.accountId, asked.way)
}

function browserOf(access: Access, path: keyof typeof refusals): string {
  refuseTooMany(access.rateLimiter.allow(`try ${access.client.address}`, limit), path)
  const browser = access.cookies.get('browser')
  if (!isToken(browser)) throw refusal(access, path)
  return browser
}

/**
 * Signs in with the token of a link, in the browser that asked for it.
 * @returns the account's id
 * @throws InputError that names `token`
 */
export async function signInByLink(access: Access, token: string): Promise<string> {
  const browser = browserOf(access, 'token')
  if (!isToken(token)) throw refusal(access, 'token')
  const parameters = { tokenHash: hashOf(token), browserHash: hashOf(browser) }
  return spend(access, { path: 'token', way: 'link', parameters, statement: spendLink })
}

/**
 * Signs in with the six digits of the latest mail, written in the browser that asked for it.
 * @returns the account's id
 * @throws InputError that names `code`
 */
export async function signInByCode(access: Access, given: string): Promise<string> {
  const browser = browserOf(access, 'code')
  const { code } = parseInput(codeInput, { code: given })
  const parameters = { codeHash: hashOfCode(code, browser), browserHash: hashOf(browser), mostTries }
  return spend(access, { path: 'code', way: 'code', parameters, statement: spendCode })
}
