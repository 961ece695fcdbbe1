import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { standOn } from './contestant.ts'
import { peersFolder } from './fetch-peers.ts'

/** `@neo4j/graphql` behind GraphQL Yoga, as its guide has it, with a rule of who sees what. */
const types = `
  type Organisation @node @authorization(filter: [{ requireAuthentication: false, where: { node: { visibility: { in: ["everyone", "network"] } } } }]) {
    id: ID! name: String! sortName: String visibility: String
    leads: [Initiative!]! @relationship(type: "LEADS", direction: OUT)
  }
  type Initiative @node @authorization(filter: [{ requireAuthentication: false, where: { node: { visibility: { in: ["everyone", "network"] } } } }])
    @fulltext(indexes: [{ indexName: "words_folded", queryName: "searchInitiatives", fields: ["title"] }]) {
    id: ID! title: String! sortTitle: String summary: String status: String visibility: String createdAt: String updatedAt: String language: String
    themes: [Theme!]! @relationship(type: "ABOUT", direction: OUT)
    ledBy: [Organisation!]! @relationship(type: "LEADS", direction: IN)
    joinedBy: [Organisation!]! @relationship(type: "TAKES_PART_IN", direction: IN)
  }
  type Theme @node { id: ID! labelSv: String! }
`

await standOn(async ({ port, uri, user, password }) => {
  const load = createRequire(join(peersFolder, 'package.json'))
  const { Neo4jGraphQL } = load('@neo4j/graphql')
  const { createYoga } = load('graphql-yoga')
  const neo4j = load('neo4j-driver')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const features = { filters: { String: { LT: true } }, authorization: { key: 'nobody signs in here' } }
  const schema = await new Neo4jGraphQL({ typeDefs: types, driver, features }).getSchema()
  const context = { sessionConfig: { database: 'neo4j' } }
  const yoga = createYoga({ schema, context, graphqlEndpoint: '/graphql', logging: false })
  const server = createServer(yoga)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
})
