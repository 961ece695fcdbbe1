// Gives back the right to write suggestions.
MATCH (lease:MatcherLease {name: 'suggestions', holder: $holder})
SET lease.until = toString(datetime.realtime())
RETURN lease.holder AS holder
