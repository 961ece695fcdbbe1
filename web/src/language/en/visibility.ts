import type { Messages } from '../sv.ts'

/** Who sees what is written: asked in every form, said before it is sent, shown on each page. */
export const visibility: Messages['visibility'] = {
  ask: 'Who may see it?',
  levels: {
    ME: 'Only me',
    GATHERING: 'Those at the gathering',
    NETWORK: 'The partnership',
    EVERYONE: 'Everyone',
  },
  saved: {
    ME: 'What you save is seen only by you.',
    GATHERING: 'What you save is seen by those at the gathering.',
    NETWORK: 'What you save is seen by those in the partnership.',
    EVERYONE: 'What you save is seen by everyone.',
  },
  seen: {
    ME: 'Seen only by you',
    GATHERING: 'Seen by those at the gathering',
    NETWORK: 'Seen by the partnership',
    EVERYONE: 'Seen by everyone',
  },
  asPage: 'What you write is seen by everyone who can see this page.',
  contact: 'What you write is seen by you, by those you ask and by the coordinators.',
  invited: 'The reason is seen by whom you invite and by those who speak for the organisation.',
  join: 'What you write is seen by those who speak for the organisation and by the coordinators.',
  memberAsked: 'What you write is read by those you invite and by the coordinators.',
  meeting:
    'Day, time and place are seen by everyone who can see this page. Only members and coordinators see the notes.',
  verdict: 'Your assessment is seen by those in the partnership.',
  askContact: 'Who may see e-mail and phone?',
  change: 'Change who sees it',
  changed: (seen: string) => `Changed. ${seen}.`,
  notChanged: 'Who sees it could not be changed.',
}
