// Takes or renews the right to write suggestions, where nobody else holds it. The database's clock alone decides.
MERGE (lease:MatcherLease {name: 'suggestions'})
SET lease.touchedAt = $now
WITH lease, datetime.realtime() AS clock
WITH lease, clock, isFreeLease(lease) AS free
FOREACH (_ IN CASE WHEN free THEN [true] ELSE [] END |
  SET lease.holder = $holder, lease.until = toString(clock + duration({milliseconds: $time})))
RETURN free AS held
