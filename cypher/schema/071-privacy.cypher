// What an account did, and whose account it is, by its id. Safe to run again.
CREATE INDEX event_account IF NOT EXISTS FOR (n:Event) ON (n.accountId);
