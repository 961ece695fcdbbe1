import { inject } from 'vitest'
import { testDriver } from './api.ts'

/** Takes away an organisation that a journey made and what it told, as if it had never been, and tells the matcher. */
export const forget = (organisationId: string) =>
  testDriver().executeQuery(
    `MATCH (o:Organisation {id: $organisationId}) OPTIONAL MATCH (o)-[:SEEKS|MAKES_OFFER|HOLDS|LEADS]->(s)
     WITH collect(DISTINCT o) + collect(DISTINCT s) AS made
     UNWIND made AS n
     CALL (n) { MATCH (s:Suggestion)-[:CONCERNS|GAIN]->(n) DETACH DELETE s }
     CALL (n) { CREATE (:Event {id: 'evt_' + right(n.id, 26), at: toString(datetime()), type: 'test.removed', subjectId: n.id, changed: []}) }
     DETACH DELETE n`,
    { organisationId },
    { database: inject('neo4j').database },
  )
