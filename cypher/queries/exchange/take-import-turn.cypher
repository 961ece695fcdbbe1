// Takes or keeps the right to write an import, which one has at a time. The database's clock alone decides.
MATCH (import:Import {id: $id})
SET import.runsUntil = $until
MERGE (turn:ImportTurn {name: 'write'})
// Takes the lock before looking, so that of two at once only one gets it.
SET turn.touchedAt = $now
WITH import, turn, datetime.realtime() AS clock
WITH import, turn, clock, isFreeLease(turn) AS free
FOREACH (_ IN CASE WHEN free THEN [true] ELSE [] END |
  SET turn.holder = $holder, turn.until = toString(clock + duration({milliseconds: $time})))
RETURN free AS held, coalesce(import.cancelAsked, false) AS cancelAsked
