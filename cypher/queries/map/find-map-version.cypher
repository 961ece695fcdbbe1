// Finds the newest event, and whether the viewer sees anything that others of their role do not.
// The map is computed again when either is another. That somebody saved a view, exported, told two apart, or was given a role or a key changes nothing on it.
MATCH (event:Event)
WHERE event.id > '' AND NOT split(event.type, '.')[0] IN ['view', 'export', 'account', 'api-key', 'likeness']
WITH event.id AS version
ORDER BY version DESC
LIMIT 1
RETURN version, EXISTS {
  MATCH (own:Thing {authorId: $viewer.accountId})
  WHERE own.visibility IS NOT NULL AND NOT visibleByLevel(own)
} AS ownThings
