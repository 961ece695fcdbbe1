import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import type { NoticeKind } from '../outbox/model.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf, languageEnum } from '../shared/enums.ts'
import { type ListedThing, listedThingRef, thingOf, titleProperties } from '../shared/listed.ts'
import { rowMapping } from '../shared/node.ts'
import { findSettings } from './change-settings.ts'
import { countUnseenNotices, findNotices } from './find-notices.ts'
import type { NoticeRow, NoticeSettings } from './model.ts'

export const noticeKindEnum = enumOf<NoticeKind>('NoticeKind', 'What people are told of.', {
  contact_to_broker: 'A wish for contact waits for a coordinator.',
  contact_asked: 'Somebody wants contact with one’s organisation.',
  contact_answered: 'The other side has answered.',
  contact_reminded: 'The asking side has reminded.',
  contact_passed: 'A colleague has been given the question.',
  collaboration_proposed: 'A collaboration was proposed.',
  collaboration_confirmed: 'Another party has confirmed a collaboration.',
  mini_network_invited: 'One’s organisation was invited to a mini-network.',
  mini_network_joined: 'Somebody has joined an open mini-network that they are in.',
  mini_network_replaced: 'They are no longer among the members of a mini-network, which others changed.',
  parallel_judged: 'Somebody has said what an initiative that they lead is to another.',
  contact_begun: 'A coordinator proposes that they ask another organisation for contact.',
  mini_network_accepted: 'Another member of a mini-network has said that it is in.',
  mini_network_left: 'A member has left a mini-network.',
  mini_network_quiet: 'A mini-network has been quiet for two months: should it rest?',
  meeting_planned: 'A meeting of a mini-network was added, moved or called off.',
  next_step_due: 'The next step of a collaboration or a mini-network is due.',
  still_true: 'Something of one’s own has been left as it is for a year: does it still hold? Once a year at most.',
  join_asked: 'Somebody asks to join one’s organisation, or one where nobody is yet.',
})

const noticeRef = builder.objectRef<NoticeRow>('Notice').implement({
  description: 'Something the viewer was told of.',
  extensions: rowMapping,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    kind: t.expose('kind', { type: noticeKindEnum, description: 'What happened.' }),
    subjectId: t.exposeID('subjectId', {
      description:
        'What it is about: a contact, a collaboration, a mini-network; of STILL_TRUE the oldest thing; of JOIN_ASKED the organisation.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    seenAt: t.expose('seenAt', { type: 'DateTime', nullable: true, description: 'When the viewer looked at it.' }),
    subject: t.field({
      type: listedThingRef,
      nullable: true,
      description: 'What it is about; null of a contact.',
      extensions: { graph: { columnProperties: { subject: titleProperties } } },
      resolve: (row) => thingOf(row.subject),
    }),
    by: t.field({
      type: listedThingRef,
      nullable: true,
      description: 'The organisation that did it, or that asks; null where it is not one, or not to be seen.',
      extensions: { graph: { columnProperties: { by: titleProperties } } },
      resolve: (row) => thingOf(row.by) as ListedThing | null,
    }),
  }),
})

const noticeConnection = connectionOf('Notice', noticeRef)

export const noticeSettingsRef = builder.objectRef<NoticeSettings>('NoticeSettings').implement({
  description: 'What somebody wants to be told by mail. On the page it stands anyway.',
  fields: (t) => ({
    mailStopped: t.exposeBoolean('mailStopped', { description: 'Whether nothing is sent by mail.' }),
    withoutMail: t.field({
      type: [noticeKindEnum],
      description: 'Kinds that are not sent by mail.',
      resolve: ({ withoutMail }) => [...withoutMail],
    }),
    language: t.expose('language', { type: languageEnum, description: 'Of the mail.' }),
    sends: t.boolean({
      description: 'Whether mail is sent from here at all.',
      resolve: (_settings, _args, { access }) => access?.mailer.way === 'mail',
    }),
  }),
})

builder.queryFields((t) => ({
  notices: t.field({
    type: noticeConnection,
    description: 'What the viewer was told of, the latest first.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    resolve: (_root, page, { graph }, info) => findNotices(graph, { page, selection: readSelection(info) }),
  }),
  unseenNotices: t.int({
    description: 'How much of it the viewer has not looked at, a hundred at most.',
    resolve: (_root, _args, { graph }) => countUnseenNotices(graph),
  }),
  noticeSettings: t.field({
    type: noticeSettingsRef,
    nullable: true,
    description: 'What the viewer wants to be told by mail; null for who has no account.',
    resolve: (_root, _args, { graph }) => findSettings(graph),
  }),
}))
