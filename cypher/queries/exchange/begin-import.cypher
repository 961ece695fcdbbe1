// Takes an import to run it, where nobody else runs it; one whose runner died is taken over.
MATCH (import:Import {id: $id})
SET import.id = $id
WITH import, import.status IN ['draft', 'ready', 'failed', 'cancelled', 'done']
  OR (import.status IN ['running', 'undoing'] AND coalesce(import.runsUntil, '') < $now) AS free
FOREACH (_ IN CASE WHEN free THEN [true] ELSE [] END |
  SET import.status = 'running', import.runsUntil = $until, import.cancelAsked = false, import.updatedAt = $now)
RETURN free
