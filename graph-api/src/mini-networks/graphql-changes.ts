import { builder } from '../builder.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { addChange, addCreate, addMutation } from '../shared/mutations.ts'
import { answerInvitation } from './answer-invitation.ts'
import { changeMembers } from './change-members.ts'
import { changeMiniNetwork } from './change-mini-network.ts'
import { changeMiniNetworkStatus } from './change-mini-network-status.ts'
import { createMiniNetworks } from './create-mini-networks.ts'
import { miniNetworkRef, miniNetworkStatusEnum } from './graphql.ts'
import { joinMiniNetwork } from './join-mini-network.ts'
import { addMeeting, callOffMeeting, changeMeeting, restoreMeeting } from './keep-meeting.ts'

const memberInput = builder.inputType('MiniNetworkMemberInput', {
  description: 'What a member brings.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The member.' }),
    contribution: t.string({ description: 'What it brings, up to 200 characters.' }),
    reason: t.string({ description: 'Why it is asked, up to 300 characters.' }),
  }),
})

const createInput = builder.inputType('CreateMiniNetworkInput', {
  description: 'A mini-network that is formed.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    purpose: t.string({ required: true, description: 'Why they meet, 1–20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of its texts; Swedish where left out.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
    memberIds: t.idList({ required: true, description: 'The organisations in it, 3 to 7.' }),
    members: t.field({ type: [memberInput], description: 'What they bring, for those of whom it is known.' }),
    convenerId: t.id({ description: 'The member that calls them together.' }),
    open: t.boolean({ description: 'Whether organisations may join it by themselves; no where left out.' }),
    aroundIds: t.idList({ description: 'The motivations, needs, themes and challenges it gathers around.' }),
    themeIds: t.idList({ description: 'What it is about, at most 50.' }),
  }),
})

const meetingInput = builder.inputType('MeetingInput', {
  description: 'A meeting of a mini-network.',
  fields: (t) => ({
    startsAt: t.string({ required: true, description: 'Local time: `2026-05-12T13:00`.' }),
    endsAt: t.string({ description: 'Local time.' }),
    place: t.string({ description: 'Where, up to 300 characters.' }),
    notes: t.string({ description: 'What was said and agreed, up to 20,000 characters; seen by its members.' }),
  }),
})

const changeMeetingInput = builder.inputType('ChangeMeetingInput', {
  description: 'What to change of a meeting; what is left out stays, null takes away.',
  fields: (t) => ({
    startsAt: t.string({ description: 'Local time: `2026-05-12T13:00`.' }),
    endsAt: t.string({ description: 'Local time.' }),
    place: t.string({ description: 'Where, up to 300 characters.' }),
    notes: t.string({ description: 'What was said and agreed, up to 20,000 characters; seen by its members.' }),
  }),
})

const changeInput = builder.inputType('ChangeMiniNetworkInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    name: t.string({ description: 'What it is called.' }),
    purpose: t.string({ description: 'Why they meet.' }),
    open: t.boolean({ description: 'Whether organisations may join it by themselves.' }),
    result: t.string({ description: 'What came of it.' }),
    nextStep: t.string({ description: 'What they do next, up to 300 characters.' }),
    nextStepOn: t.field({ type: 'Date', description: 'By when.' }),
    nextStepBy: t.string({ description: 'Who sees to it, up to 300 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of its texts.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
    aroundIds: t.idList({ description: 'All it gathers around.' }),
    themeIds: t.idList({ description: 'All it is about.' }),
  }),
})

const changeMembersInput = builder.inputType('ChangeMembersInput', {
  description: 'Who is in a mini-network from today.',
  fields: (t) => ({
    memberIds: t.idList({ required: true, description: 'All organisations in it, 3 to 7.' }),
    members: t.field({ type: [memberInput], description: 'What they bring, where that is new.' }),
    convenerId: t.id({ description: 'The member that calls them together; left out: as before.' }),
  }),
})

addMutation('changeMiniNetworkStatus', {
  label: 'MiniNetwork',
  ref: miniNetworkRef,
  description: 'Takes a mini-network one step on. To close it, say what came of it.',
  args: (arg) => ({
    id: idArgument(arg),
    status: arg({ type: miniNetworkStatusEnum, required: true, description: 'How far it has come now.' }),
    result: arg.string({ description: 'What came of it.' }),
  }),
  write: (graph, { id, status, result }) => changeMiniNetworkStatus(graph, { id, status, result: result ?? null }),
})

addMutation('changeMiniNetworkMembers', {
  label: 'MiniNetwork',
  ref: miniNetworkRef,
  description: 'Makes the members of a mini-network these: who leaves ends today, who joins begins today.',
  args: (arg) => ({
    id: idArgument(arg),
    input: arg({ type: changeMembersInput, required: true, description: 'Who is in it.' }),
    readAt: readAtArgument(arg),
  }),
  write: (graph, { id, input, readAt }) => changeMembers(graph, { id, given: input, readAt }),
})

addMutation('addMeeting', {
  label: 'MiniNetwork',
  ref: miniNetworkRef,
  once: true,
  description:
    'Adds a meeting to a mini-network, whose members are told. One that was forming or resting meets from then on.',
  args: (arg) => ({
    id: idArgument(arg),
    input: arg({ type: meetingInput, required: true, description: 'When, where, and what was said.' }),
  }),
  write: (graph, given) => addMeeting(graph, given),
})

addMutation('changeMeeting', {
  label: 'MiniNetwork',
  ref: miniNetworkRef,
  description: 'Changes a meeting. What is left out stays, null takes away.',
  args: (arg) => ({
    id: idArgument(arg),
    input: arg({ type: changeMeetingInput, required: true, description: 'When, where, and what was said.' }),
    readAt: arg({ type: 'DateTime', description: '`updatedAt` of the meeting, as it was when read.' }),
  }),
  write: (graph, given) => changeMeeting(graph, given),
})

addMutation('callOffMeeting', {
  label: 'MiniNetwork',
  ref: miniNetworkRef,
  description: 'Calls a meeting off. It is kept.',
  args: (arg) => ({ id: idArgument(arg) }),
  write: (graph, { id }) => callOffMeeting(graph, id),
})

addMutation('restoreMeeting', {
  label: 'MiniNetwork',
  ref: miniNetworkRef,
  description: 'Takes back that a meeting was called off: it takes place after all.',
  args: (arg) => ({ id: idArgument(arg) }),
  write: (graph, { id }) => restoreMeeting(graph, id),
})

addMutation('answerMiniNetworkInvitation', {
  label: 'MiniNetwork',
  ref: miniNetworkRef,
  description: 'Answers for a member of a mini-network: that it is in, or that it leaves.',
  args: (arg) => ({
    id: idArgument(arg),
    organisationId: arg.id({ required: true, description: 'The member.' }),
    takesPart: arg.boolean({ required: true, description: 'True: it is in; false: it leaves, as of today.' }),
  }),
  write: (graph, given) => answerInvitation(graph, given),
})

addMutation('joinMiniNetwork', {
  label: 'MiniNetwork',
  ref: miniNetworkRef,
  description: 'Joins an organisation to an open mini-network, whose members are told.',
  args: (arg) => ({
    id: idArgument(arg),
    organisationId: arg.id({ required: true, description: 'Who joins.' }),
    contribution: arg.string({ description: 'What it brings, up to 300 characters.' }),
  }),
  write: (graph, given) => joinMiniNetwork(graph, given),
})

addCreate({
  label: 'MiniNetwork',
  ref: miniNetworkRef,
  description: 'Forms a mini-network.',
  input: createInput,
  create: createMiniNetworks,
})

addChange({
  label: 'MiniNetwork',
  ref: miniNetworkRef,
  description: 'Changes a mini-network; its status and its members have their own ways.',
  input: changeInput,
  change: changeMiniNetwork,
})
