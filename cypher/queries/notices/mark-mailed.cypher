// Notes that notices go out by mail today, once a day for each account, and gives the word by which its mail is stopped.
MATCH (account:Account {id: $accountId})
// Takes the lock before looking, so that of two processes at once one writes the mail.
SET account.mailToken = coalesce(account.mailToken, $token)
WITH account
WHERE coalesce(account.digestOn, '') < $today
SET account.digestOn = $today
WITH account
MATCH (account)<-[:NOTICE_FOR]-(notice:Notice)
WHERE notice.id IN $ids
SET notice.mailedOn = $today
RETURN account.mailToken AS token, count(notice) AS marked
