import { builder } from '../builder.ts'
import { mailLanguages } from '../outbox/model.ts'
import { languageEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { changeSettings, stopMail } from './change-settings.ts'
import { noticeKindEnum, noticeSettingsRef } from './graphql.ts'
import { seeNotices } from './see-notices.ts'

const settingsInput = builder.inputType('NoticeSettingsInput', {
  description: 'What to change; what is left out stays.',
  fields: (t) => ({
    mailStopped: t.boolean({ description: 'True sends nothing by mail.' }),
    withoutMail: t.field({ type: [noticeKindEnum], description: 'All kinds that are not to be sent by mail.' }),
    language: t.field({ type: languageEnum, description: 'Of the mail: Swedish or English.' }),
  }),
})

const seenRef = builder.objectRef<{ seen: number }>('NoticesSeen').implement({
  description: 'Notices were looked at.',
  fields: (t) => ({ seen: t.exposeInt('seen', { description: 'How many were new.' }) }),
})

const stoppedRef = builder.objectRef<{ stopped: boolean }>('MailStopped').implement({
  description: 'Mail was to be stopped.',
  fields: (t) => ({
    stopped: t.exposeBoolean('stopped', { description: 'Whether it is; false where the word is nobody’s.' }),
  }),
})

builder.mutationFields((t) => ({
  seeNotices: t.field({
    type: seenRef,
    description: 'Notes that the viewer has looked at what they were told of.',
    errors: expectedErrors,
    args: { subjectId: t.arg.id({ description: 'Only what is about one thing.' }) },
    resolve: async (_root, { subjectId }, { graph }) => ({
      seen: await seeNotices(graph, { subjectId: subjectId ?? null }),
    }),
  }),
  changeNoticeSettings: t.field({
    type: noticeSettingsRef,
    description: 'Changes what the viewer wants to be told by mail.',
    errors: expectedErrors,
    args: { input: t.arg({ type: settingsInput, required: true, description: 'What to change.' }) },
    resolve: (_root, { input: { language, ...input } }, { graph }) => {
      const known = mailLanguages.find((one) => one === language)
      return changeSettings(graph, { ...input, ...(known && { language: known }) })
    },
  }),
  stopMail: t.field({
    type: stoppedRef,
    description: 'Stops mail about what happens, with the word that stands in each of them.',
    errors: expectedErrors,
    args: { token: t.arg.string({ required: true, description: 'The last part of the address in the mail.' }) },
    resolve: async (_root, { token }, { access }) => ({
      stopped: access ? await stopMail(access.graph, token) : false,
    }),
  }),
}))
