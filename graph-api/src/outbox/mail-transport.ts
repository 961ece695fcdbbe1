import { Readable } from 'node:stream'
import { createTransport, type Transporter } from 'nodemailer'

/** How mail leaves the server. */
export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://` with TLS from the start. */
  readonly smtpUrl: string
  /** Whom it is from: `Mellanrum <mellanrum@partnerskap.se>`. */
  readonly from: string
}

/** Domains that nobody owns (RFC 2606, RFC 6761): invented persons have their addresses there. */
const nobodys = /@(.+\.)?(example(\.(com|net|org))?|test|invalid|localhost)$/i

/** True for an address to which no mail is ever sent. */
export function isInvented(address: string): boolean {
  return nobodys.test(address)
}

/**
 * Opens the way that mail leaves by: the same for links to sign in with and for what waits in the outbox.
 * @param beforeHandOver awaited once the receiving server asks for the text, before it gets any of it; where it fails, the
 *   server gets nothing
 */
export function openMailTransport(settings: MailSettings, beforeHandOver?: () => Promise<void>): Transporter {
  const transport = createTransport(settings.smtpUrl, {
    from: settings.from,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  if (!beforeHandOver) return transport
  transport.use('stream', ({ message }, done) => {
    const whole = message.createReadStream.bind(message)
    const gated = async function* () {
      await beforeHandOver()
      yield* whole()
    }
    // Read only when the connection takes it, which is after the server's 354.
    message.createReadStream = () => Readable.from(gated(), { objectMode: false }) as ReturnType<typeof whole>
    done()
  })
  return transport
}
