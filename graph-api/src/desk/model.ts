/** What can wait for a coordinator's decision, in the order in which it is shown. */
const deskKinds = [
  'contacts',
  'join_requests',
  'collaborations',
  'next_steps',
  'newcomers',
  'duplicates',
  'parallels',
  'synergies',
  'needs',
  'mini_networks',
  'initiatives',
  'organisations',
  'challenges',
  'partners',
] as const
export type DeskKind = (typeof deskKinds)[number]
