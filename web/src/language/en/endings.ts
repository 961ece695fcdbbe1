import type { Messages } from '../sv.ts'

/** How a thing is ended, and how that is taken back. */
export const endings: Messages['endings'] = {
  ORGANISATION: {
    end: 'End the organisation',
    ended: 'The organisation has ended. It no longer appears in lists.',
    restore: 'Bring the organisation back',
    restored: 'The organisation is back.',
    tag: 'ended',
  },
  THEME: {
    end: 'End the theme',
    ended: 'The theme has ended. It no longer appears in lists.',
    restore: 'Bring the theme back',
    restored: 'The theme is back.',
    tag: 'ended',
  },
  CHALLENGE: {
    end: 'End the challenge',
    ended: 'The challenge has ended. It no longer appears in lists.',
    restore: 'Bring the challenge back',
    restored: 'The challenge is back.',
    tag: 'ended',
  },
  GATHERING: {
    end: 'Cancel the gathering',
    ended: 'The gathering is cancelled.',
    restore: 'The gathering is on after all',
    restored: 'The gathering is back.',
    tag: 'cancelled',
  },
  REFLECTION: {
    end: 'Withdraw',
    ended: 'The reflection is withdrawn.',
    restore: 'Bring it back',
    restored: 'The reflection is back.',
    tag: 'withdrawn',
  },
  SELF_ASSESSMENT: {
    end: 'Remove the self-assessment',
    ended: 'The self-assessment is removed.',
    restore: 'Bring it back',
    restored: 'The self-assessment is back.',
    tag: 'removed',
  },
  STORY: {
    end: 'Withdraw',
    ended: 'The story is withdrawn.',
    restore: 'Bring it back',
    restored: 'The story is back.',
    tag: 'withdrawn',
  },
}
