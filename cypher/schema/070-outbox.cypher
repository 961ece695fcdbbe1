// Notices and mails by what each is about, so that each is made once; mails also by when they are to be sent. Safe to run again.
CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (n:Notice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT notice_key IF NOT EXISTS FOR (n:Notice) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT mail_id IF NOT EXISTS FOR (n:Mail) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mail_key IF NOT EXISTS FOR (n:Mail) REQUIRE n.key IS UNIQUE;
CREATE INDEX mail_due_at IF NOT EXISTS FOR (n:Mail) ON (n.dueAt);
CREATE INDEX mail_updated_at IF NOT EXISTS FOR (n:Mail) ON (n.updatedAt);
CREATE INDEX notice_at IF NOT EXISTS FOR (n:Notice) ON (n.at);
