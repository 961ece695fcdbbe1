// Notes that an account was asked today whether its things still hold, unless it was within the year.
MATCH (account:Account {id: $accountId})
// Takes the lock before looking, so that of two processes at once one asks.
SET account.id = $accountId
WITH account
WHERE coalesce(account.askedStillTrueOn, '') < $yearAgo
SET account.askedStillTrueOn = $today
RETURN account.id AS id
