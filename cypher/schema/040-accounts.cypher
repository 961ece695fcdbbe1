// Accounts by id and address, sessions and requests to sign in by the hash of their token. Safe to run again.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_address IF NOT EXISTS FOR (n:Account) REQUIRE n.address IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT session_token_hash IF NOT EXISTS FOR (n:Session) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT sign_in_request_token_hash IF NOT EXISTS FOR (n:SignInRequest) REQUIRE n.tokenHash IS UNIQUE;
CREATE INDEX sign_in_request_browser_hash IF NOT EXISTS FOR (n:SignInRequest) ON (n.browserHash);
CREATE INDEX sign_in_request_expires_at IF NOT EXISTS FOR (n:SignInRequest) ON (n.expiresAt);
CREATE INDEX session_expires_at IF NOT EXISTS FOR (n:Session) ON (n.expiresAt);
