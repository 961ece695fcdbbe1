// Takes or renews the right to write suggestions, where nobody else holds it.
MERGE (lease:MatcherLease {name: 'suggestions'})
SET lease.touchedAt = $now
WITH lease, lease.holder IS NULL OR lease.holder = $holder OR lease.until < $now AS free
FOREACH (_ IN CASE WHEN free THEN [true] ELSE [] END | SET lease.holder = $holder, lease.until = $until)
RETURN free AS held
