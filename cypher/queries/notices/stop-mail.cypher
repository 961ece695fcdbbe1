// Stops mail about what happens, for whoever holds the address that stood in one.
MATCH (account:Account {mailToken: $token})
SET account.mailStopped = true
RETURN account.id AS id
