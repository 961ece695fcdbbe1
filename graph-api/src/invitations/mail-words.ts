/** What a mail that invites somebody says. The reason is the inviter's own words, and said to be. */
interface Said {
  readonly organisation: string
  readonly inviter: string | null
  readonly reason: string
  readonly link: string
}

const words = {
  sv: {
    subject: ({ organisation }: Said) => `Inbjudan till ${organisation} på Mellanrum`,
    text: ({ organisation, inviter, reason, link }: Said) =>
      [
        `${inviter ?? 'En samordnare'} bjuder in dig att företräda ${organisation} på Mellanrum, där organisationer i ett klimatpartnerskap hittar varandra.`,
        '',
        'Så här skriver den som bjuder in:',
        ...reason.split('\n').map((line) => `> ${line}`),
        '',
        'Öppna sidan, skriv den här e-postadressen och be om en länk att logga in med. Du behöver inget lösenord.',
        link,
        '',
        'Inbjudan gäller i 30 dagar. Vill du inte vara med behöver du inte göra någonting: du får inga fler mejl om den här inbjudan.',
      ].join('\n'),
  },
  en: {
    subject: ({ organisation }: Said) => `Invitation to ${organisation} at Mellanrum`,
    text: ({ organisation, inviter, reason, link }: Said) =>
      [
        `${inviter ?? 'A coordinator'} invites you to speak for ${organisation} at Mellanrum, where organisations in a climate partnership find one another.`,
        '',
        'In the words of the one who invites you:',
        ...reason.split('\n').map((line) => `> ${line}`),
        '',
        'Open the page, write this e-mail address and ask for a link to sign in with. You need no password.',
        link,
        '',
        'The invitation is good for 30 days. If you do not want to join, there is nothing you need to do: you get no more mail about this invitation.',
      ].join('\n'),
  },
} as const

const letIn = {
  sv: {
    subject: (organisation: string) => `Du är med i ${organisation} på Mellanrum`,
    text: (organisation: string, link: string) =>
      [
        `Någon har sagt ja till att du är med i ${organisation}. Nu kan du skriva för organisationen och se det som är för nätverket.`,
        '',
        'Logga in på nytt, så gäller det:',
        link,
      ].join('\n'),
  },
  en: {
    subject: (organisation: string) => `You are part of ${organisation} at Mellanrum`,
    text: (organisation: string, link: string) =>
      [
        `Somebody has said yes to your joining ${organisation}. You can now write for it, and see what is for the network.`,
        '',
        'Sign in once more for it to take effect:',
        link,
      ].join('\n'),
  },
} as const

/** The subject and the text of the mail to somebody whose request to join was granted. */
export function letInMail(
  language: 'sv' | 'en',
  said: { readonly organisation: string; readonly link: string },
): { readonly subject: string; readonly text: string } {
  const { subject, text } = letIn[language]
  const organisation = said.organisation.replace(/\s+/g, ' ')
  return { subject: subject(organisation), text: text(organisation, said.link) }
}

/** The subject and the text of an invitation. The subject is one line, whatever an organisation is called. */
export function invitationMail(language: 'sv' | 'en', said: Said): { readonly subject: string; readonly text: string } {
  const { subject, text } = words[language]
  return { subject: subject(said).replace(/\s+/g, ' '), text: text(said) }
}
