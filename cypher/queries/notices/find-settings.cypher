// Finds what the viewer wants to be told by mail, and in which language.
MATCH (account:Account {id: $viewer.accountId})
RETURN coalesce(account.mailStopped, false) AS mailStopped, coalesce(account.withoutMail, []) AS withoutMail,
  coalesce(account.language, 'sv') AS language
