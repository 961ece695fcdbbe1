/** Holds the layers of docs and design: what may import what. `pnpm structure` runs it. */

/** Features in the order in which they may depend on each other: one may use those of its own row and of rows above. */
const featureOrder = [
  ['outbox'],
  ['places', 'organisations', 'people', 'audiences'],
  ['accounts'],
  ['keys', 'openid', 'passkeys'],
  ['initiatives', 'themes', 'challenges'],
  ['motivations', 'needs-offers', 'collaborations', 'stories'],
  ['decisions'],
  ['suggestions'],
  ['synergies', 'parallels'],
  ['mini-networks', 'contacts'],
  ['gatherings'],
  ['exchange'],
  ['merging', 'reconciliation'],
  ['notices', 'my-page', 'desk', 'figures', 'privacy', 'invitations'],
]
const features = featureOrder.flat().join('|')

const laterFeatures = featureOrder.slice(0, -1).map((row, index) => ({
  name: `feature-order-${index + 1}`,
  comment: 'An earlier feature never imports a later one; the later one adds its fields to the earlier type.',
  severity: 'error',
  from: { path: `^(graph-api|web)/src/(${row.join('|')})/` },
  to: {
    path: `^(graph-api|web)/src/(${featureOrder
      .slice(index + 1)
      .flat()
      .join('|')})/`,
  },
}))

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-hub',
      comment: 'No index.ts that re-exports, and no room called utils: name what is inside.',
      severity: 'error',
      from: {},
      to: { path: '/(index\\.tsx?|utils?\\.tsx?|utils?/.*)$', pathNot: 'node_modules' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { pathNot: 'graphql-env\\.d\\.ts$' },
      to: { couldNotResolve: true, pathNot: '\\?(worker|url|raw)$' },
    },
    ...laterFeatures,
    {
      name: 'own-statements',
      comment: "A feature uses another's use cases and model, never its bound statements.",
      severity: 'error',
      from: { path: `^graph-api/src/(${features})/` },
      to: { path: '^graph-api/src/[^/]+/[a-z-]*statements\\.ts$', pathNot: '^graph-api/src/($1)/' },
    },
    {
      name: 'use-cases-know-no-graphql',
      comment: 'Only GraphQL files build on GraphQL files; use cases, rules and scores stand below them.',
      severity: 'error',
      from: { path: `^graph-api/src/(${features})/`, pathNot: '/graphql[a-z-]*\\.ts$' },
      to: { path: '^graph-api/src/([^/]+/graphql[a-z-]*|builder|schema)\\.ts$' },
    },
    {
      name: 'driver-in-database-only',
      comment: 'The database is reached through graph-api/src/database alone; the local server sets its own password.',
      severity: 'error',
      from: {
        path: '^(graph-api/src|cypher|seed|scripts|web/src)/',
        pathNot: '^(graph-api/src/database|cypher/server)/',
      },
      to: { path: 'node_modules/neo4j-driver/' },
    },
    {
      name: 'cytoscape-in-map-only',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/map/' },
      to: { path: 'node_modules/cytoscape' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^web/src/ui/' },
      to: { path: `^web/src/(${features}|map|search|start|shell|forms|nodes|views)/` },
    },
    {
      name: 'matching-is-pure',
      comment:
        'Facts in, scores and evidence out: the matching knows no database, no GraphQL, no zod and no other folder.',
      severity: 'error',
      from: { path: '^graph-api/src/matching/' },
      to: {
        path: '^(graph-api/src|web|seed|cypher|scripts|tests)/|node_modules/(zod|graphql|@pothos|neo4j-driver)|^(fs|net|http|worker_threads|node:(fs|net|http|worker_threads))',
        pathNot: '^graph-api/src/matching/',
      },
    },
    {
      name: 'shared-and-database-stand-below',
      comment: 'What every feature has looks up to no feature.',
      severity: 'error',
      from: { path: '^graph-api/src/(shared|database)/' },
      to: { path: `^graph-api/src/(${features}|map|search|http|links|nodes|counts|views)/` },
    },
    {
      name: 'web-and-api-apart',
      comment: 'The page knows the API by its schema only.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^(graph-api|cypher|seed)/' },
    },
    {
      name: 'wording-stands-alone',
      comment: 'What the page and the API both say knows neither.',
      severity: 'error',
      from: { path: '^wording/' },
      to: { pathNot: '^wording/' },
    },
    {
      name: 'api-below-the-rest',
      severity: 'error',
      from: { path: '^(graph-api/src|cypher)/' },
      to: { path: '^(web|seed|scripts|tests)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist/|^seed/data/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
