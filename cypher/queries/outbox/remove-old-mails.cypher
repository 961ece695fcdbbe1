// Removes what was told long ago: mails that are sent or given up, and notices.
CALL () {
  MATCH (mail:Mail)
  WHERE mail.updatedAt < $before AND mail.dueAt IS NULL
  RETURN mail AS old
  UNION ALL
  MATCH (notice:Notice)
  WHERE notice.at < $before
  RETURN notice AS old
}
DETACH DELETE old
RETURN count(old) AS removed
