import type { Access } from '../accounts/access.ts'
import type { Account } from '../accounts/model.ts'
import type { GraphTransaction } from '../database/graph.ts'
import type { MailLanguage } from '../outbox/model.ts'
import { queueMail } from '../outbox/queue-mail.ts'
import { passkeyMail } from './mail-words.ts'

/**
 * Puts a mail to an account's owner in line: a passkey came or went. A session alone is enough for that, so its owner hears of it
 * where a thief of the session cannot reach. It cannot be stopped.
 */
export async function notifyOwner(
  transaction: Pick<GraphTransaction, 'run'>,
  given: {
    readonly access: Access
    readonly account: Account
    readonly happened: 'added' | 'removed'
    readonly passkey: { readonly id: string; readonly name: string; readonly language: MailLanguage }
  },
): Promise<void> {
  const { access, account, happened, passkey } = given
  const { id, name, language } = passkey
  const link = `${access.settings.pagesUrl}${language === 'en' ? '/en' : ''}/mitt-konto`
  const mail = passkeyMail(language, { happened, name, link })
  await queueMail(transaction, { key: `passkey|${happened}|${id}`, kind: 'passkey', address: account.address, ...mail })
}
