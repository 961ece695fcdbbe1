/** How states speak: what happened, what is kept, what to do. */
export const states = {
  loading: 'Loading …',
  noMatches: 'Nothing matches your choice. Remove a filter, or search for something else.',
  away: 'We cannot reach the server right now. You can still read what you have already opened. The page will update once the connection is back.',
  offline: 'We could not reach the server. Try again in a moment.',
  offlineKept: 'We could not reach the server. What you wrote is kept here. Try again in a moment.',
  tooOften: 'You have fetched a lot in a short time. Wait a minute and try again.',
  refused: 'Not everyone can see this. Sign in, or ask a coordinator.',
  failed: 'Something went wrong on our side. Try again in a moment.',
  failedKept: 'Something went wrong on our side. What you wrote is kept here. Try again in a moment.',
  reference: (code: string) => `Quote this code if you contact us: ${code}`,
  retry: 'Try again',
  denied:
    'This belongs to somebody else, so you cannot save it. What you wrote is kept here. Sign in, or ask those it is about.',
  notYours: 'This belongs to somebody else. Sign in, or ask those it is about.',
  notFoundSignedOut:
    'What you are looking for is not shown here. It may have been removed, the address may be wrong, or it is not for everyone: then you see it once you have signed in.',
  notFound: 'What you are looking for is not here. It may have been removed, or the address is wrong.',
  more: 'Show more',
  moreActions: 'More actions',
  moreActionsFor: (name: string) => `More actions: ${name}`,
  undo: 'Undo',
  undoKey: 'Undo with Control Z.',
  notice: 'Notice',
  close: 'Close',
  cancel: 'Cancel',
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
}
