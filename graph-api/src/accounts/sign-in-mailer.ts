import { isInvented, type MailSettings, openMailTransport } from '../outbox/mail-transport.ts'
import { codeOf } from '../shared/describe-error.ts'
import type { SignInMailer } from './access.ts'
import { wordsOf } from './mail-words.ts'

/**
 * Sends mail by SMTP. A mail that could not be sent is told to the log, without whom it was for.
 * @param onFailure told the error's code
 */
export function smtpMailer(settings: MailSettings, onFailure: (code: string) => void): SignInMailer {
  const transport = openMailTransport(settings)
  return {
    way: 'mail',
    unknownAddress: () => {},
    async send(mail) {
      if (isInvented(mail.address)) return
      try {
        await transport.sendMail({ to: mail.address, ...wordsOf(mail) })
      } catch (error) {
        onFailure(codeOf(error) ?? 'unknown')
      }
    },
  }
}

/** Tells the one at the machine, who starts Mellanrum on it: for one's own machine, without SMTP. */
export function terminalMailer(say: (sentence: string) => void): SignInMailer {
  return {
    way: 'terminal',
    async send({ link, code }) {
      say(`To sign in, open ${link} in the browser where you asked for it, or write the code ${code} there.`)
    },
    unknownAddress() {
      say('Somebody asked to sign in with an address that has no account: npm run admin -- name@example.org makes one.')
    },
  }
}

/** Where no mail can be sent and nobody sits at the terminal: nothing is told to anybody. */
export const noMailer: SignInMailer = { way: 'nowhere', send: async () => {}, unknownAddress: () => {} }
