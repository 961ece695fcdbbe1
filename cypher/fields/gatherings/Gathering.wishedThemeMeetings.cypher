// Finds a page of the theme meetings that were wished for at a gathering.
MATCH (gathering)<-[:WISHED_AT]-(meeting:Gathering)
WHERE visible(meeting)
  AND goesOn(meeting)
WITH meeting, [coalesce(meeting.startsOn, '9999-12-31'), meeting.title, meeting.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN meeting AS node, cursor
ORDER BY cursor
LIMIT $first
