import type { MailLanguage } from '../outbox/model.ts'

/** What a mail about a passkey tells. */
interface Said {
  readonly happened: 'added' | 'removed'
  /** What the passkey is called: its owner's words, or those of whoever uses their session. */
  readonly name: string
  /** Where one's passkeys and sessions are. */
  readonly link: string
}

const words = {
  sv: {
    subject: { added: 'Ny lösennyckel till ditt konto', removed: 'En lösennyckel är borttagen från ditt konto' },
    happened: {
      added: 'Lösennyckeln här nedanför går nu att logga in med på ditt konto på Mellanrum:',
      removed: 'Lösennyckeln här nedanför går inte längre att logga in med på ditt konto på Mellanrum:',
    },
    ifYou: 'Var det du som gjorde det? Då behöver du inte göra någonting.',
    ifNot:
      'Var det inte du? Logga in, ta bort lösennycklar som du inte känner igen och logga ut på alla andra ställen. Hör sedan av dig till en samordnare.',
  },
  en: {
    subject: { added: 'A new passkey for your account', removed: 'A passkey was removed from your account' },
    happened: {
      added: 'This passkey can now be used to sign in to your account at Mellanrum:',
      removed: 'This passkey can no longer be used to sign in to your account at Mellanrum:',
    },
    ifYou: 'Was it you? Then there is nothing you need to do.',
    ifNot:
      'Was it not you? Sign in, remove passkeys that you do not recognise and sign out everywhere else. Then get in touch with a coordinator.',
  },
} as const

/** The subject and the text of the mail that tells an account's owner of a passkey that came or went. */
export function passkeyMail(language: MailLanguage, said: Said): { readonly subject: string; readonly text: string } {
  const { subject, happened, ifYou, ifNot } = words[language]
  const name = said.name.replace(/\s+/g, ' ')
  const text = [happened[said.happened], `> ${name}`, '', ifYou, '', ifNot, said.link].join('\n')
  return { subject: subject[said.happened], text }
}
