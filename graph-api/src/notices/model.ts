import { z } from 'zod'
import { type MailLanguage, mailLanguages, type NoticeKind, noticeKinds } from '../outbox/model.ts'

/** Something an account was told of, as a selection returns it. */
export interface NoticeRow {
  readonly id: string
  readonly kind: NoticeKind
  readonly subjectId: string
  readonly at: string
  readonly seenAt: string | null
  /** A collaboration or a mini-network; null for a contact. */
  readonly subject: unknown
  readonly by: unknown
}

/** What somebody wants to be told by mail. What stands on the page stands there anyway. */
export interface NoticeSettings {
  readonly mailStopped: boolean
  /** Kinds that are not sent by mail. */
  readonly withoutMail: readonly NoticeKind[]
  readonly language: MailLanguage
}

export const settingsInput = z.object({
  mailStopped: z.boolean().nullish(),
  withoutMail: z
    .array(z.enum(noticeKinds))
    .max(noticeKinds.length)
    .transform((kinds) => [...new Set(kinds)])
    .nullish(),
  language: z.enum(mailLanguages, { error: 'Mail is written in Swedish or English.' }).nullish(),
})
export type SettingsInput = z.input<typeof settingsInput>

/** One line of a digest. */
export interface DigestLine {
  readonly id: string
  readonly kind: NoticeKind
  readonly subjectId: string
  readonly title: string | null
  /** The organisation that did it, by name; null where it is not known or not to be seen. */
  readonly by: string | null
}
