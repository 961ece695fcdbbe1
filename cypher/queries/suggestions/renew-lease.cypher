// Lets the right to write suggestions last, for its holder only.
MATCH (lease:MatcherLease {name: 'suggestions', holder: $holder})
SET lease.touchedAt = $now, lease.until = toString(datetime.realtime() + duration({milliseconds: $time}))
RETURN lease.holder AS holder
