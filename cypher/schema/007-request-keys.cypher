// A request that makes something is known by its key for a day, so that sent twice it makes it once. Safe to run again.
CREATE CONSTRAINT request_key IF NOT EXISTS FOR (n:RequestKey) REQUIRE n.key IS UNIQUE;
CREATE INDEX request_key_created_at IF NOT EXISTS FOR (n:RequestKey) ON (n.createdAt);
