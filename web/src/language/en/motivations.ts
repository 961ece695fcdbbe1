/** Hopes, concerns and drivers. */
export const motivations = {
  listLead: 'What people in the partnership have said that they hope for, worry about and are driven by.',
  listEmpty: 'Nothing here yet. Write the first hope or concern.',
  add: 'Write a hope or a concern',
  who: 'Who shares it',
  nobody: 'No organisation has stood behind it yet.',
  holds: 'said it',
  supports: 'stands behind it',
  answered: 'What is done about it',
  unanswered: 'No initiative answers to it yet.',
  said: 'Said at',
  source: 'Where in the source',
  themes: 'Themes',
  compose: 'Who should meet about this?',
  onMap: 'Show on the map',
}
