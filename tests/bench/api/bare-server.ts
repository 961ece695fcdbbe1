import { createServer } from 'node:http'
import { expandFilters } from '@mellanrum/cypher/expand-filters'
import { openDriver } from '@mellanrum/graph-api/database/driver'
import { toParameters } from '@mellanrum/graph-api/database/values'
import { localViewer } from '@mellanrum/graph-api/shared/viewer'
import { standOn } from './contestant.ts'

/**
 * HTTP and Cypher by hand, as little as can be between them, with the same rule of who sees what: the limit of what can be
 * reached. It answers exactly the bench's questions.
 */
const statements: Readonly<Record<string, string>> = {
  q1: `MATCH (o:Organisation {id: $id}) WHERE visible(o)
    CALL (o) {
      MATCH (o)-[part:LEADS]->(i:Initiative) WHERE visible(i) AND (part.until IS NULL OR part.until > $today)
      WITH i ORDER BY i.sortTitle, i.id LIMIT 20
      RETURN collect({title: i.title, status: i.status,
        themes: [(i)-[:ABOUT]->(t:Theme) | t.labelSv],
        partners: [(i)<-[p:LEADS|TAKES_PART_IN]-(other:Organisation) WHERE visible(other) AND (p.until IS NULL OR p.until > $today) | other.name]}) AS initiatives
    }
    RETURN {name: o.name, initiatives: initiatives} AS answer`,
  q2: `CALL () {
      UNWIND $viewer.sees AS level
      CALL (level) {
        MATCH (i:Initiative) WHERE i.visibility = level AND i.createdAt < $before
        RETURN i ORDER BY i.visibility DESC, i.createdAt DESC LIMIT 50
      }
      RETURN i
    }
    WITH i ORDER BY i.createdAt DESC, i.id DESC LIMIT 50
    RETURN collect({id: i.id, title: i.title, status: i.status, createdAt: i.createdAt}) AS answer`,
  q3: `CALL db.index.fulltext.queryNodes('words_folded', $word) YIELD node AS i, score
    WHERE i:Initiative AND visible(i)
    WITH i, score LIMIT 20
    RETURN collect({id: i.id, title: i.title}) AS answer`,
  q4: `MATCH (i:Initiative {id: $id}) WHERE visible(i)
    CALL (i) {
      MATCH (i)<-[p:LEADS|TAKES_PART_IN]-(o:Organisation) WHERE visible(o) AND (p.until IS NULL OR p.until > $today)
      WITH DISTINCT o ORDER BY o.sortName, o.id LIMIT 10
      CALL (o) {
        MATCH (o)-[q:LEADS]->(next:Initiative) WHERE visible(next) AND (q.until IS NULL OR q.until > $today)
        WITH next ORDER BY next.sortTitle, next.id LIMIT 10
        RETURN collect(next.title) AS titles
      }
      RETURN collect({name: o.name, titles: titles}) AS organisations
    }
    RETURN {title: i.title, organisations: organisations} AS answer`,
  q5: `UNWIND $leadIds AS leadId MATCH (o:Organisation {id: leadId}) WHERE visible(o)
    WITH collect(o) AS leaders
    UNWIND $themeIds AS themeId MATCH (t:Theme {id: themeId})
    WITH leaders, collect(t) AS themes
    CREATE (i:Thing:Initiative {id: $id, title: $title, sortTitle: $title, summary: $title, status: 'ongoing', language: 'sv',
      visibility: 'everyone', createdAt: $now, updatedAt: $now})
    FOREACH (o IN leaders | CREATE (o)-[:LEADS {source: 'person'}]->(i))
    FOREACH (t IN themes | CREATE (i)-[:ABOUT]->(t))
    CREATE (:Event {id: $id, at: $now, type: 'initiative.created', subjectId: $id})
    RETURN {title: i.title} AS answer`,
}

await standOn(async ({ port, ...address }) => {
  const driver = openDriver(address)
  const texts = new Map(Object.entries(statements).map(([name, text]) => [name, expandFilters(text)]))
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', async () => {
      const { question, ...given } = JSON.parse(body) as { question: string }
      const now = new Date().toISOString()
      const parameters = toParameters({ ...given, viewer: localViewer, today: now.slice(0, 10), now })
      const session = driver.session({ database: 'neo4j', defaultAccessMode: question === 'q5' ? 'WRITE' : 'READ' })
      try {
        const { records } = await session.run(texts.get(question) ?? '', parameters)
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify(records[0]?.get('answer') ?? null))
      } catch (error) {
        response.statusCode = 500
        response.end(String(error))
      } finally {
        await session.close()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
})
