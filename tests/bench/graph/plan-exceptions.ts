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
  ['counts/count-things', /LabelScan/, 'debt: the start page counts everything that one sees'],
  ['map/read-map-', /LabelScan|Sort/, 'debt: the map of everything reads everything'],
  ['map/read-partnership', /LabelScan|Sort|Cartesian/, 'debt: the partnership’s map reads all organisations'],
  ['map/', /Sort/, 'the neighbours or partners of one node'],
  ['search/search-things', /Sort/, 'debt: ranks all that full text finds'],
  ['Synergy.', /Sort/, 'what two organisations share'],
  ['Parallel.', /Sort/, 'what two initiatives share'],
  ['Initiative.parallels', /Sort/, 'the parallels of one initiative, with figures in their key'],
  ['SelfAssessment.results', /Sort/, 'the subjects of one self-assessment: three'],
  ['synergies/find-could-join', /Sort/, 'ids that the matcher has picked, fifty at most'],
  ['challenges/read-commitments', /Sort/, 'the commitments of one organisation'],
  ['links/find-link', /Cartesian/, 'two nodes, each found by its id'],
]
