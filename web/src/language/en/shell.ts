/** What surrounds every page. */
export const shell = {
  skip: 'Skip to the content',
  toStart: 'Mellanrum, to the start page',
  navigation: 'Main menu',
  menu: 'Menu',
  browse: 'Browse',
  synergies: 'Synergies',
  parallels: 'Parallel initiatives',
  miniNetworks: 'Mini-networks',
  map: 'The map',
  search: 'Search',
  searchLabel: 'Search the partnership',
  searchHint: 'Organisation, initiative, need …',
  language: { switchTo: 'På svenska', code: 'sv' },
  theme: { label: 'Appearance', system: 'As the device', light: 'Light', dark: 'Dark' },
  footer: 'Mellanrum helps a climate partnership to find one another.',
  footerDemo: 'Content labelled “Invented” is there to show how it works.',
  lost: {
    title: 'There is no such page',
    body: 'The address leads nowhere. It may have changed, or what was here has been removed.',
    action: 'To the start page',
  },
  broken: {
    title: 'Something went wrong on the page',
    body: 'What you wrote is kept on this device. Reload the page and carry on where you were.',
    action: 'Reload the page',
  },
}
