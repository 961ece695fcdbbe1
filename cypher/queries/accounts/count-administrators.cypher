// Counts the accounts of administrators that are no invented persons, besides one, and says whether that one is an administrator.
// Takes the lock before looking, so that of two who give it up at once the later one sees that the earlier one did.
MERGE (guard:AdministratorGuard {name: 'administrators'})
SET guard.touchedAt = $now
WITH guard
OPTIONAL MATCH (own:Account)
WHERE own.id = $accountId OR own.address = $address
RETURN
  coalesce(own.role = 'administrator', false) AS isOne,
  COUNT {
    MATCH (other:Account {role: 'administrator'})
    WHERE other.id <> coalesce(own.id, '') AND NOT coalesce(other.demo, false)
  } AS others
