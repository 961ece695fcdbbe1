/** What an import is prepared with into a network that holds nothing, before anybody has chosen or decided anything. */
export const firstImport = {
  importId: 'imp_1',
  mapping: null,
  decisions: [],
  known: { things: [], links: new Set<string>() },
  today: '2026-11-29',
}
