import type { SignInMail } from './access.ts'

/** What a mail with a link to sign in says, in both languages. */
const words = {
  sv: {
    subject: 'Logga in på Mellanrum',
    text: ({ link, code }: SignInMail) =>
      [
        'Öppna länken i den webbläsare där du bad om den, och tryck på Logga in:',
        link,
        '',
        `Läser du det här på en annan enhet? Skriv koden ${code} på sidan där du bad om länken.`,
        '',
        'Länken och koden gäller i 15 minuter och kan användas en gång.',
        'Har du inte bett om att få logga in behöver du inte göra någonting.',
      ].join('\n'),
  },
  en: {
    subject: 'Sign in to Mellanrum',
    text: ({ link, code }: SignInMail) =>
      [
        'Open the link in the browser where you asked for it, and press Sign in:',
        link,
        '',
        `Are you reading this on another device? Write the code ${code} on the page where you asked for the link.`,
        '',
        'The link and the code are good for 15 minutes and can be used once.',
        'If you did not ask to sign in, there is nothing you need to do.',
      ].join('\n'),
  },
} as const

/** The subject and the text of a mail, in the language of the page where it was asked for. */
export function wordsOf(mail: SignInMail): { readonly subject: string; readonly text: string } {
  const { subject, text } = words[mail.language]
  return { subject, text: text(mail) }
}
