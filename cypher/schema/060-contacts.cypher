// Contacts by id, and by when it last became somebody's turn. What was asked by the earlier way becomes a contact. Safe to run again.
CREATE CONSTRAINT contact_id IF NOT EXISTS FOR (n:Contact) REQUIRE n.id IS UNIQUE;
CREATE INDEX contact_turn_since IF NOT EXISTS FOR (n:Contact) ON (n.turnSince);
CREATE INDEX contact_status IF NOT EXISTS FOR (n:Contact) ON (n.status, n.turnSince);
MATCH (verdict:Verdict {verdict: 'ask_for_introduction'})
WHERE verdict.engine = 'synergy' AND verdict.undoneAt IS NULL
MATCH (asking:Organisation {id: verdict.byId})
MATCH (asked:Organisation {id: [id IN split(verdict.pairKey, '|') WHERE id <> verdict.byId][0]})
CALL (verdict, asking, asked) {
  OPTIONAL MATCH (asking)<-[:ASKED_OF]-(theirs:Contact)-[:ASKED_BY]->(asked)
  FOREACH (_ IN CASE WHEN theirs IS NULL THEN [] ELSE [1] END | SET theirs.status = 'agreed', theirs.answeredOn = left(verdict.decidedAt, 10))
  FOREACH (_ IN CASE WHEN theirs IS NULL THEN [1] ELSE [] END |
    MERGE (contact:Contact {id: 'con' + substring(verdict.id, 3)})
      ON CREATE SET contact.status = 'asked', contact.origin = 'synergy', contact.message = '', contact.language = 'sv',
        contact.askedOn = left(verdict.decidedAt, 10), contact.turnSince = left(verdict.decidedAt, 10),
        contact.silentFrom = toString(date(left(verdict.decidedAt, 10)) + duration({days: 60})),
        contact.createdAt = verdict.decidedAt, contact.updatedAt = verdict.decidedAt
    MERGE (contact)-[:ASKED_BY]->(asking)
    MERGE (contact)-[:ASKED_OF]->(asked))
  SET verdict.verdict = 'follow'
};
MATCH (undone:Verdict {verdict: 'ask_for_introduction'})
WHERE undone.engine = 'synergy'
SET undone.verdict = 'follow';
