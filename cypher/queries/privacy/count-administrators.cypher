// Counts the accounts of administrators that are no invented persons, besides one.
MATCH (account:Account {role: 'administrator'})
WHERE account.id <> $accountId AND NOT coalesce(account.demo, false)
RETURN count(account) AS others
