import type { Messages } from '../sv.ts'

const quoted = (text: string) => `“${text}”`

/** Asking for contact, and what becomes of it. */
export const contacts: Messages['contacts'] = {
  title: 'Contacts',
  lead: 'Who wants to get in touch with you, and whom you have asked. Only you, they and the coordinators can see this.',
  leadForAll: 'Everyone who has asked to get in touch. Those waiting for a coordinator come first.',
  signInFirst: 'Sign in to see your contacts.',
  whose: 'Show contacts for',
  empty: 'Nothing here yet. Ask to get in touch from a synergy, a need or an organisation.',
  states: {
    WAITS_FOR_US: 'Waiting for your answer',
    WAITS_FOR_OTHERS: 'Waiting for others',
    AGREED: 'In contact',
    CLOSED: 'No contact now',
  },
  waitsForCoordinator: 'Waiting for a coordinator',
  who: (asking, asked) => `${asking} would like to get in touch with ${asked}`,
  whoProposed: (asking, asked) => `A coordinator suggests contact between ${asking} and ${asked}`,
  since: (date) => `since ${date}`,
  ask: 'Ask to get in touch',
  askTitle: (name) => `Ask to get in touch with ${name}`,
  askLead:
    'They will see your message and can say yes, not now or no. Only after a yes do you see how to reach each other.',
  from: 'Your organisation',
  fromHint: 'For which organisation are you asking?',
  message: 'Message',
  messageHint: 'We have made a start. Change it so that it sounds like you.',
  reach: 'How they can reach you',
  reachHint: 'Your name, and an email address or phone number. They will not see it until they have said yes.',
  throughCoordinator: 'Let a coordinator pass the question on',
  send: 'Send',
  sent: 'Your question has been sent.',
  proposal: {
    hint: 'You are asking for somebody else. They get to say yes first; then the question is sent.',
    sent: 'The suggestion has been sent.',
    title: 'Would you like to get in touch?',
    yes: 'Yes, send the question',
    done: 'The question has been sent.',
    no: 'No, thank you',
    declined: 'The suggestion has been removed.',
  },
  already: (name) => `You and ${name} already have a contact.`,
  see: 'See the contact',
  reply: 'Answer',
  about: 'About',
  how: 'How to reach each other',
  reachOf: (name) => `How to reach ${name}`,
  unknownReach: 'Nobody there has said yet. Ask a coordinator, or see the organisation’s page.',
  asking: 'Asks',
  asked: 'Is asked',
  colleague: 'With',
  askedOn: 'Asked',
  remindedOn: 'Reminder',
  status: {
    PROPOSED: 'suggested by a coordinator',
    WITH_COORDINATOR: 'with a coordinator',
    ASKED: 'waiting for an answer',
    NOT_NOW: 'not just now',
    AGREED: 'in contact',
    DECLINED: 'no contact this time',
    WITHDRAWN: 'withdrawn',
  },
  silent: 'no answer',
  restsUntil: (date) => `not just now, until ${date}`,
  turn: {
    proposed: (name) =>
      `A coordinator suggests that you get in touch with ${name}. Nothing is sent until you have said yes.`,
    proposedTo: (name) =>
      `${name} is to say yes before the question is sent. If nobody there signs in here yet, somebody needs to be invited first.`,
    coordinator: 'A coordinator will pass the question on.',
    coordinatorNotHere: (name) =>
      `Nobody from ${name} signs in here yet. Ask someone who knows them whether they would like to join, and pass the question on once they are here.`,
    asked: (name) => `${name} will answer.`,
    answeredNo: 'There will be no contact this time. It does not affect your suggestions.',
    notNow: (date) => `The question rests until ${date}.`,
    silent: 'They have not answered for a month. There is nothing more you need to do.',
    agreed: 'You have both said yes. Get in touch.',
    agreedThrough: (name) =>
      `${name} has said yes to a coordinator, but nobody there has written how they are reached yet. The coordinator can help you.`,
    noted: 'A coordinator has noted your yes. Write how they can reach you.',
    agreedOthers: 'They are in contact.',
    withdrawn: 'The question has been withdrawn.',
  },
  answer: {
    title: 'Your answer',
    titleFor: (name) => `Answer for ${name}`,
    hint: 'A no needs no reason and affects nothing else.',
    choices: { YES: 'Yes, please', NOT_NOW: 'Not just now', NO: 'No, thank you', PASS: 'Let a colleague answer' },
    reach: 'How they can reach you',
    reachHint: 'Your name, and an email address or phone number.',
    until: 'Ask us again on',
    person: 'Colleague',
    none: 'Nobody else from your organisation is here yet.',
    send: 'Send the answer',
    pass: 'Hand it over',
    done: {
      YES: 'You are in contact.',
      NOT_NOW: 'We will ask you again later.',
      NO: 'Your answer has been sent.',
      PASS: 'The question has been handed over.',
    },
  },
  remind: 'Remind them once',
  reminded: 'The reminder has been sent.',
  withdraw: 'Withdraw the question',
  withdrawn: 'The question has been withdrawn.',
  broker: (name) => `Pass on to ${name}`,
  brokered: 'The question has been passed on.',
  collaborate: 'Add a collaboration',
  problems: {
    already_open: 'You already have a contact that is waiting. Look under Contacts.',
    asked_lately: 'You have asked them recently. Wait a while, or talk to a coordinator.',
    same: 'Choose another organisation than your own.',
    not_there: 'What you chose is no longer there. Choose something else.',
    not_left: 'This has been done already, or it is too early. Reload the page.',
    not_yours: 'Leave it empty. Only they themselves say how they are reached.',
    out_of_range: 'Choose a day from tomorrow to a year from now.',
  },
  news: (n) =>
    n === 1
      ? 'A question about contact is waiting for your answer'
      : `${n} questions about contact are waiting for your answer`,
  synergy: {
    asked: 'You have asked to get in touch.',
    theyAsk: 'They would like to get in touch with you.',
    proposed: 'A coordinator suggests that you get in touch.',
    agreed: 'You are in contact.',
  },
  draft: {
    hello: 'Hello,',
    weSeek: (need, offer) =>
      `you write that you can offer this: ${quoted(offer)}. It could help us. We write: ${quoted(need)}.`,
    theySeek: (need, offer) => `you write that you need this: ${quoted(need)}. Perhaps we can help: ${quoted(offer)}.`,
    also: (need, offer) =>
      `Perhaps we can help you as well. You write: ${quoted(need)}. We can offer this: ${quoted(offer)}.`,
    way: {
      SAME_NEED: (yours, theirs) =>
        `you need ${quoted(theirs)}, and we need something similar: ${quoted(yours)}. Perhaps we can solve it together.`,
      SAME_OFFER: (yours, theirs) =>
        `you offer ${quoted(theirs)}, and we offer something similar: ${quoted(yours)}. Perhaps we can take turns.`,
      THEY_TAKE: (yours, theirs) =>
        `you write ${quoted(theirs)}. Perhaps you could use what we have: ${quoted(yours)}.`,
      YOU_TAKE: (yours, theirs) => `you write ${quoted(theirs)}. Perhaps we could take it. We write: ${quoted(yours)}.`,
      THEY_HAVE_DONE: (yours, theirs) =>
        `you work on ${quoted(theirs)}. That is close to what we need or plan: ${quoted(yours)}.`,
      YOU_HAVE_DONE: (yours, theirs) => `you need or plan ${quoted(theirs)}. We already work on ${quoted(yours)}.`,
      SAME_WORK: (yours, theirs) => `you work on ${quoted(theirs)}, and we on something similar: ${quoted(yours)}.`,
      THEY_CAN_HELP: (yours, theirs) => `you offer ${quoted(theirs)}. That could help us: ${quoted(yours)}.`,
      YOU_CAN_HELP: (yours, theirs) => `we offer ${quoted(yours)}. That could help you: ${quoted(theirs)}.`,
      SAME_PURPOSE: (yours, theirs) => `you write ${quoted(theirs)}. We have the same in mind: ${quoted(yours)}.`,
      THEY_GOT_PAST: (yours, theirs) => `you work on ${quoted(theirs)}. We have that in mind too: ${quoted(yours)}.`,
      YOU_GOT_PAST: (yours, theirs) => `you write ${quoted(theirs)}. We work on that: ${quoted(yours)}.`,
      SAME_CHALLENGE: (yours, theirs) =>
        `you work on ${quoted(theirs)} and we on ${quoted(yours)}. It is the same challenge from two sides.`,
    },
    need: (text) => `you write that you need this: ${quoted(text)}. We think we can help.`,
    offer: (text) => `you write that you can offer this: ${quoted(text)}. We could use that.`,
    initiative: (title) => `you work on ${quoted(title)}. We would like to hear more about it.`,
    parallel: (theirs, ours) =>
      `you work on ${quoted(theirs)}, and we on ${quoted(ours)}. They are alike, so perhaps we can learn from each other or do something together.`,
    person: (name) => `we would like to get in touch with ${name}.`,
    organisation: 'we would like to know more about what you do and see whether we can be of use to each other.',
    end: 'Would you like to talk? Half an hour goes a long way.',
    signed: (name) => `Best wishes from ${name}`,
  },
}
