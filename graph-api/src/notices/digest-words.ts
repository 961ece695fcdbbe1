import type { MailLanguage, NoticeKind } from '../outbox/model.ts'
import type { DigestLine } from './model.ts'

interface Words {
  readonly subject: (count: number, partnership: string) => string
  readonly hello: (name: string | null) => string
  readonly begin: string
  readonly more: (count: number) => string
  readonly end: string
  readonly stop: string
  readonly choose: string
  readonly somebody: string
  readonly lines: Readonly<Record<NoticeKind, (by: string, title: string) => string>>
}

const swedishNumbers = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']
const englishNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const words: Readonly<Record<MailLanguage, Words>> = {
  sv: {
    subject: (count, partnership) => `${begun(swedishNumbers[count] ?? String(count))} nyheter från ${partnership}`,
    hello: (name) => (name ? `Hej ${name},` : 'Hej,'),
    begin: 'det här har hänt sedan sist.',
    more: (count) => `Och ${count} till, som du ser på sidan.`,
    end: 'Hälsningar från Mellanrum',
    stop: 'Vill du inte ha fler sådana här mejl? Tryck här:',
    choose: 'Välj vad du vill ha mejl om:',
    somebody: 'En organisation',
    lines: {
      contact_to_broker: (by) =>
        `${by} vill ha kontakt med en annan organisation och ber en samordnare skicka frågan vidare.`,
      contact_asked: (by) => `${by} vill ha kontakt med er. Ni kan svara ja, inte nu eller nej.`,
      contact_answered: (by) => `${by} har svarat på er fråga om kontakt.`,
      contact_reminded: (by) => `${by} påminner om sin fråga om kontakt.`,
      contact_passed: (by) => `En kollega har fått ta hand om frågan från ${by}.`,
      collaboration_proposed: (_by, title) => `Någon föreslår ett samarbete med er: ”${title}”. Är ni med?`,
      collaboration_confirmed: (by, title) => `${by} är med i samarbetet ”${title}”.`,
      mini_network_invited: (_by, title) => `Ni är inbjudna till mininätverket ”${title}”.`,
      mini_network_accepted: (by, title) => `${by} är med i mininätverket ”${title}”.`,
      mini_network_left: (by, title) => `${by} har lämnat mininätverket ”${title}”.`,
      mini_network_joined: (by, title) => `${by} har gått med i mininätverket ”${title}”.`,
      mini_network_replaced: (_by, title) => `Mininätverket ”${title}” har ändrats, och ni är inte längre med.`,
      mini_network_quiet: (_by, title) => `Det har varit tyst i mininätverket ”${title}” ett tag. Ska det få vila?`,
      parallel_judged: (_by, title) => `Någon har sagt hur ert initiativ ”${title}” hänger ihop med ett annat.`,
      contact_begun: (by) => `En samordnare föreslår att ni tar kontakt med ${by}. Säg ja, så skickas frågan.`,
      meeting_planned: (_by, title) => `Det finns nytt om en träff med mininätverket ”${title}”.`,
      next_step_due: (_by, title) => `Det är dags för nästa steg i ”${title}”.`,
      still_true: (_by, title) =>
        `Stämmer det här fortfarande? Det har gått ett år sedan någon såg över ”${title}” och kanske mer som ni har lagt in.`,
      join_asked: (_by, title) => `Någon vill vara med i ${title} på Mellanrum. Säg ja eller nej.`,
    },
  },
  en: {
    subject: (count, partnership) =>
      `${begun(englishNumbers[count] ?? String(count))} things have happened in ${partnership}`,
    hello: (name) => (name ? `Hi ${name},` : 'Hi,'),
    begin: 'this is what has happened since last time.',
    more: (count) => `And ${count} more, which you will find on the page.`,
    end: 'Best wishes from Mellanrum',
    stop: 'Would you rather not get mail like this? Press here:',
    choose: 'Choose what you get mail about:',
    somebody: 'An organisation',
    lines: {
      contact_to_broker: (by) =>
        `${by} would like to get in touch with another organisation and asks a coordinator to pass it on.`,
      contact_asked: (by) => `${by} would like to get in touch with you. You can say yes, not now or no.`,
      contact_answered: (by) => `${by} has answered your wish for contact.`,
      contact_reminded: (by) => `${by} reminds you of their question about contact.`,
      contact_passed: (by) => `A colleague is now looking after the question from ${by}.`,
      collaboration_proposed: (_by, title) => `Somebody proposes a collaboration with you: “${title}”. Will you join?`,
      collaboration_confirmed: (by, title) => `${by} is in on the collaboration “${title}”.`,
      mini_network_invited: (_by, title) => `You are invited to the mini-network “${title}”.`,
      mini_network_accepted: (by, title) => `${by} is in on the mini-network “${title}”.`,
      mini_network_left: (by, title) => `${by} has left the mini-network “${title}”.`,
      mini_network_joined: (by, title) => `${by} has joined the mini-network “${title}”.`,
      mini_network_replaced: (_by, title) => `The mini-network “${title}” has changed, and you are no longer in it.`,
      mini_network_quiet: (_by, title) => `The mini-network “${title}” has been quiet for a while. Should it rest?`,
      parallel_judged: (_by, title) => `Somebody has said what your initiative “${title}” is to another.`,
      contact_begun: (by) =>
        `A coordinator suggests that you get in touch with ${by}. Say yes, and the question is sent.`,
      meeting_planned: (_by, title) => `There is news about a meeting of the mini-network “${title}”.`,
      next_step_due: (_by, title) => `It is time for the next step in “${title}”.`,
      still_true: (_by, title) =>
        `Is this still true? It is a year since anybody looked at “${title}”, and perhaps at more that you have entered.`,
      join_asked: (_by, title) => `Somebody wants to join ${title} at Mellanrum. Say yes or no.`,
    },
  },
}

/** As many things as a digest tells of; the rest is counted. */
export const mostLines = 12

/** Where a notice leads, as the page has its addresses. */
function pathOf({ kind, subjectId }: DigestLine): string {
  if (kind === 'still_true') return '/min-sida'
  if (kind === 'join_asked') return `/organisationer/${subjectId}/inbjudningar`
  if (kind.startsWith('contact')) return `/kontakter/${subjectId}`
  if (kind === 'parallel_judged') return `/initiativ/${subjectId}`
  return subjectId.startsWith('col') ? `/samarbeten/${subjectId}` : `/mininatverk/${subjectId}`
}

/**
 * What a mail says of what happened, as a person would write it. One thing alone is the subject itself.
 * @param given.pagesUrl begins every link, without a slash at its end
 * @param given.stopUrl where such mail is stopped
 */
export function digestOf(given: {
  readonly lines: readonly DigestLine[]
  readonly language: MailLanguage
  readonly name: string | null
  readonly partnership: string
  readonly pagesUrl: string
  readonly stopPath: string
}): { readonly subject: string; readonly text: string } {
  const { lines, language, name, partnership, pagesUrl, stopPath } = given
  const t = words[language]
  const address = (path: string) => `${pagesUrl}${language === 'en' ? '/en' : ''}${path}`
  const sentenceOf = ({ kind, by, title }: DigestLine) => t.lines[kind](by ?? t.somebody, title ?? '')
  const shown = lines.slice(0, mostLines)
  const [only] = lines
  const subject = lines.length === 1 && only ? sentenceOf(only) : t.subject(lines.length, partnership)
  const text = [
    t.hello(name),
    '',
    t.begin,
    '',
    ...shown.flatMap((line) => [sentenceOf(line), address(pathOf(line)), '']),
    ...(lines.length > shown.length ? [t.more(lines.length - shown.length), address('/notiser'), ''] : []),
    t.end,
    '',
    t.choose,
    address('/notiser'),
    t.stop,
    address(stopPath),
  ].join('\n')
  return { subject: subject.replace(/\s+/g, ' ').slice(0, 200), text }
}
