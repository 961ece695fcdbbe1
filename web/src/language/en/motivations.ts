/** Hopes, concerns and drivers. */
export const motivations = {
  listLead: 'What people in the partnership say they hope for, worry about and are driven by.',
  listEmpty: 'Nothing here yet. Write the first hope or concern.',
  add: 'Write a hope or a concern',
  who: 'Who shares it',
  nobody: 'No organisation has backed it yet.',
  holds: 'said it',
  supports: 'backs it',
  answered: 'What is being done about it',
  unanswered: 'No initiative responds to it yet.',
  said: 'Said at',
  source: 'Source',
  support: 'We back it too',
  supported: 'You now back it.',
  endSupport: 'We no longer back it',
  supportEnded: 'You no longer back it.',
  compose: 'Who should meet about this?',
}
