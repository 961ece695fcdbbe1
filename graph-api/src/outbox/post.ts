import { isInvented, type MailSettings, openMailTransport } from './mail-transport.ts'
import type { ClaimedMail } from './model.ts'

/** How trying to send ended. */
export type Sent =
  | { readonly end: 'sent' }
  | { readonly end: 'failed'; readonly code: number | undefined; readonly trouble: string }

/** Brings what waits in the outbox to people. */
export interface Post {
  /** @param handOver awaited before the receiving server gets the text: from then on it may have it */
  send(mail: ClaimedMail, handOver: () => Promise<void>): Promise<Sent>
}

/** Sends by SMTP. Nothing is ever sent to an invented address. */
export function mailPost(settings: MailSettings): Post {
  return {
    async send(mail, handOver) {
      if (isInvented(mail.address)) {
        await handOver()
        return { end: 'sent' }
      }
      const transport = openMailTransport(settings, handOver)
      try {
        await transport.sendMail({
          to: mail.address,
          subject: mail.subject,
          text: mail.text,
          messageId: `<${mail.id}@${domainOf(settings.from)}>`,
          headers: { 'Auto-Submitted': 'auto-generated', ...stopping(mail.unsubscribe) },
        })
        return { end: 'sent' }
      } catch (error) {
        const { responseCode, code, command = '' } = error as { responseCode?: number; code?: string; command?: string }
        // What the server says of the sign-in or the connection is no word about this mail.
        const isOfMail = /^(MAIL FROM|RCPT TO|DATA)/.test(command)
        return { end: 'failed', code: isOfMail ? responseCode : undefined, trouble: code ?? 'unknown' }
      } finally {
        transport.close()
      }
    },
  }
}

const stopping = (address: string | null) =>
  address === null ? {} : { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }

const domainOf = (from: string): string => /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'

/** At one's own machine, where no mail is set up: what would be sent is said to whoever sits there. */
export function terminalPost(say: (sentence: string) => void): Post {
  return {
    async send(mail, handOver) {
      await handOver()
      if (!isInvented(mail.address)) say(`${mail.subject}\n${mail.text}`)
      return { end: 'sent' }
    },
  }
}
