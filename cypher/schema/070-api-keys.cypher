// Keys of programs by id and by the hash of their secret. Safe to run again.
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_key_token_hash IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.tokenHash IS UNIQUE;
CREATE INDEX api_key_expires_at IF NOT EXISTS FOR (n:ApiKey) ON (n.expiresAt);
