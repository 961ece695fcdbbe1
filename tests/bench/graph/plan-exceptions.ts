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
  ['gatherings/list-gatherings', /Sort/, 'joins four groups, each along an index and cut to a page'],
  ['desk/', /Sort|Cartesian/, 'what waits for somebody, found by an index on its state: as many as were let wait'],
  ['desk/challenges', /LabelScan/, 'the roadmap’s challenges: dozens'],
  ['desk/join-requests', /LabelScan/, 'requests that are open, with few organisations from these instead'],
  [
    'figures/',
    /Sort|LabelScan|Cartesian/,
    'the year’s figures count all of a kind, for coordinators, one statement each',
  ],
  ['keys/', /LabelScan/, 'the keys of a partnership: a hundred at most'],
  ['notices/find-to-ask', /Sort|LabelScan/, 'a daily job of the program, over all accounts'],
  ['privacy/', /Sort|LabelScan/, 'once for an account, when its person asks for all of it or for its removal'],
  ['invitations/list-invitations-to', /Sort/, 'the invitations to one address'],
  ['contacts/find-earlier-contact', /Sort/, 'the contacts of two organisations'],
  ['merging/read-pair', /Sort/, 'what stands about one pair'],
  ['my-page/followed', /Cartesian/, 'nodes found by their ids'],
  ['synergies/find-draft-synergies', /Cartesian/, 'nodes found by their ids, fifty at most'],
  ['Initiative.ties', /Sort/, 'the ties of one initiative'],
  ['Synergy.', /Sort/, 'what two organisations share'],
  ['parallels/find-parallels', /Sort/, 'the pairs of one initiative'],
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
  Gatherings: 'counted up to 1,001',
  SavedViews: 'counted up to 1,001',
  MiniNetworks: 'counted up to 1,001',
  Organisations: 'counted up to 1,001',
  Stories: 'counted up to 1,001',
  Collaborations: 'counted up to 1,001',
  DeskNow:
    'debt: all collaborations that wait to be confirmed are read and put in order; in the generated graph a third of all do',
  Themes: 'all themes are shown at once',
  ThemeOptions: 'all themes are shown at once',
  Search: 'more is found, up to 200 of each index',
  SearchOptions: 'more is found, up to 200 of each index',
}
