// Keeps what the viewer wants to be told by mail, and in which language.
MATCH (account:Account {id: $viewer.accountId})
SET account += $changes
RETURN account.id AS id
