// Whether a part in something (LEADS, TAKES_PART_IN, PARTY_TO, MEMBER_OF) joins its organisation with the others in it on $onDay.
// Runs: initiatives not completed, collaborations that were confirmed and not ended, mini-networks not closed. What is planned
// counts as soon as it is agreed; on a day gone by, what had begun then. Say beside it that the thing is visible.
(coalesce(node.until > $onDay, true) AND coalesce(node.since <= $onDay, true)
  AND ($onDay >= $today OR coalesce(endNode(node).startsOn, endNode(node).startedOn, '') <= $onDay)
  AND CASE
    WHEN endNode(node):Initiative THEN endNode(node).status <> 'completed' OR endNode(node).endsOn > $onDay AND $onDay < $today
    WHEN endNode(node):Collaboration THEN endNode(node).status <> 'proposed' AND node.confirmedOn IS NOT NULL
      AND (endNode(node).status <> 'ended' OR endNode(node).endedOn > $onDay)
    ELSE endNode(node).status <> 'closed'
  END)
