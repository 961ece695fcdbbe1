// Whether a mail is to be sent now by whoever comes first. Say before it what the database's clock shows, as clock. What is due later
// than anything waits, or taken for longer than anything is, was written by a wrong clock.
((node.dueAt <= $now OR node.dueAt > toString(clock + duration({milliseconds: $longestWait})))
  AND node.state = 'waiting'
  AND (node.claimedUntil IS NULL OR datetime(node.claimedUntil) <= clock
    OR datetime(node.claimedUntil) > clock + duration({milliseconds: 2 * $claimedFor})))
