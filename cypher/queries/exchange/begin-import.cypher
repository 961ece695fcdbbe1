// Takes an import to run or to undo it, where nobody else does either; one whose runner died is taken over.
// The database's clock decides, and nobody is silent for longer than $longest: a time further ahead was written by a clock that was wrong.
MATCH (import:Import {id: $id})
SET import.id = $id
WITH import, datetime.realtime() AS clock
WITH import, clock, coalesce(datetime(import.runsUntil), clock) AS until
WITH import, import.status IN $from
  OR (import.status IN ['running', 'undoing'] AND (until <= clock OR until > clock + duration({milliseconds: $longest}))) AS free
FOREACH (_ IN CASE WHEN free THEN [true] ELSE [] END |
  SET import.status = $to, import.runsUntil = $until, import.cancelAsked = false, import.updatedAt = $now)
RETURN free
