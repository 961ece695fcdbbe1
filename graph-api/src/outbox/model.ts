/** The languages that mail is written in. */
export const mailLanguages = ['sv', 'en'] as const
export type MailLanguage = (typeof mailLanguages)[number]

/** What people are told of. */
export const noticeKinds = [
  'contact_to_broker',
  'contact_asked',
  'contact_answered',
  'contact_reminded',
  'contact_passed',
  'collaboration_proposed',
  'collaboration_confirmed',
  'mini_network_invited',
  'mini_network_accepted',
  'mini_network_left',
  'mini_network_joined',
  'mini_network_replaced',
  'mini_network_quiet',
  'parallel_judged',
  'contact_begun',
  'meeting_planned',
  'next_step_due',
  'still_true',
  'join_asked',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** How far a mail has come. `under_way`: handed to the receiving server, whose answer is not known; it is never sent again. */
export const mailStates = ['waiting', 'under_way', 'sent', 'failed'] as const

/** A mail as it is put in line. */
export interface QueuedMail {
  /** What it is about: of two with the same key one is sent. */
  readonly key: string
  /** For whoever looks after the server: `digest`, `invitation`. */
  readonly kind: string
  readonly address: string
  readonly subject: string
  /** Plain text, in the reader's language. */
  readonly text: string
  /** Where mail of this kind is stopped with one press (RFC 8058), if it can be. */
  readonly unsubscribe?: string
}

/** A mail that this process has taken. */
export interface ClaimedMail {
  readonly id: string
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly unsubscribe: string | null
  /** How often it has been tried, this time too. */
  readonly tries: number
}
