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
      added: 'Nu går det att logga in på ditt konto i Mellanrum med den här lösennyckeln:',
      removed: 'Det går inte längre att logga in på ditt konto i Mellanrum med den här lösennyckeln:',
    },
    ifYou: 'Var det du? Då behöver du inte göra något.',
    ifNot:
      'Var det inte du? Logga in, ta bort de lösennycklar som du inte känner igen och logga ut överallt annars. Hör sedan av dig till en samordnare.',
  },
  en: {
    subject: { added: 'A new passkey for your account', removed: 'A passkey has been removed from your account' },
    happened: {
      added: 'You can now sign in to your Mellanrum account with this passkey:',
      removed: 'You can no longer sign in to your Mellanrum account with this passkey:',
    },
    ifYou: 'If this was you, there is nothing you need to do.',
    ifNot:
      'If it was not you: sign in, remove any passkey that you do not recognise, and sign out everywhere else. Then contact a coordinator.',
  },
} as const

/** The subject and the text of the mail that tells an account's owner of a passkey that came or went. */
export function passkeyMail(language: MailLanguage, said: Said): { readonly subject: string; readonly text: string } {
  const { subject, happened, ifYou, ifNot } = words[language]
  const name = said.name.replace(/\s+/g, ' ')
  const text = [happened[said.happened], `> ${name}`, '', ifYou, '', ifNot, said.link].join('\n')
  return { subject: subject[said.happened], text }
}
