// The word by which mail is stopped is one account's; what somebody follows is found by whose it is. Safe to run again.
CREATE CONSTRAINT account_mail_token IF NOT EXISTS FOR (n:Account) REQUIRE n.mailToken IS UNIQUE;
CREATE INDEX verdict_by IF NOT EXISTS FOR (n:Verdict) ON (n.byId);
