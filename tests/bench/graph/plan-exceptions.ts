/**
 * Statements whose plan may have what no other may, and why. By the beginning of the file below `queries/` or `fields/`.
 * What grows with the graph and is asked by a page is a debt, and says so.
 */
export const planExceptions: readonly (readonly [file: string, operators: RegExp, why: string])[] = [
  [
    'suggestions/read-',
    /LabelScan|Cartesian/,
    'the worker reads everything, beside the answers, to compute suggestions',
  ],
  ['suggestions/', /LabelScan/, 'the one node of the matcher’s state'],
  [
    'exchange/',
    /Sort|LabelScan/,
    'an import or export reads everything that it brings or takes, in batches; imports are few',
  ],
  ['seed/', /LabelScan|Cartesian/, 'the seed is run by the administrator, on what it made'],
  ['views/count-kept-views', /LabelScan/, 'at most 500 views are kept'],
  ['accounts/', /LabelScan/, 'the demo’s one account, or all accounts of an administrator’s list'],
  ['counts/count-things', /LabelScan/, 'stops at 1,001 of a kind, and counts what is asked'],
  ['map/read-map-', /LabelScan|Sort/, 'the whole map is read up to 6,000 things; beyond, the best tied by their ids'],
  ['map/read-partnership', /LabelScan|Sort|Cartesian/, 'debt: the partnership’s map reads all organisations'],
  ['map/', /Sort/, 'the neighbours or partners of one node'],
  ['search/search-things', /Sort/, 'orders what full text finds, at most 200 of each index'],
  ['search/propose-themes', /Sort/, 'forty texts that are near, and eight themes'],
  ['themes/list-themes', /Sort/, 'the focus areas: five'],
  [
    'gatherings/list-gatherings',
    /Sort|LabelScan/,
    'debt: sorts all gatherings that one sees, by what is to come; dozens a year',
  ],
  ['Synergy.', /Sort/, 'what two organisations share'],
  ['Parallel.', /Sort/, 'what two initiatives share'],
  ['Initiative.parallels', /Sort/, 'the parallels of one initiative, with figures in their key'],
  ['SelfAssessment.results', /Sort/, 'the subjects of one self-assessment: three'],
  ['synergies/find-could-join', /Sort/, 'ids that the matcher has picked, fifty at most'],
  ['challenges/read-commitments', /Sort/, 'the commitments of one organisation'],
  ['links/find-link', /Cartesian/, 'two nodes, each found by its id'],
]

/** Queries of pages that may cost more in a larger graph, by their names, and why. What is no bound by nature says that it is a debt. */
export const growthExceptions: Readonly<Record<string, string>> = {
  NetworkChanges: 'debt: the relations of the 3,000 things on the map, whatever they lead to',
  Challenges: 'up to 1,001 partners are counted for each of twenty challenges',
  Gatherings: 'debt: sorts all gatherings that one sees; dozens a year',
  StartNews: 'debt: the same gatherings',
  SavedViews: 'counted up to 1,001',
  MiniNetworks: 'counted up to 1,001',
  Organisations: 'counted up to 1,001',
  Stories: 'counted up to 1,001',
  Collaborations: 'counted up to 1,001',
  Themes: 'all themes are shown at once',
  ThemeOptions: 'all themes are shown at once',
  Search: 'more is found, up to 200 of each index',
  SearchOptions: 'more is found, up to 200 of each index',
}
