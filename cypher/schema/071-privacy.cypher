// What an account did, and which mail is for it. Safe to run again.
CREATE INDEX event_account IF NOT EXISTS FOR (n:Event) ON (n.accountId);
CREATE INDEX mail_address IF NOT EXISTS FOR (n:Mail) ON (n.address);
