// Counts the theme meetings wished for at a gathering.
MATCH (gathering)<-[:WISHED_AT]-(meeting:Gathering)
WHERE visible(meeting)
  AND (meeting.endedOn IS NULL OR meeting.endedOn > $today)
RETURN count(meeting) AS total
