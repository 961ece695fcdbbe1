// Passkeys by id and by what the authenticator calls them. Safe to run again.
CREATE CONSTRAINT passkey_id IF NOT EXISTS FOR (n:Passkey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passkey_credential_id IF NOT EXISTS FOR (n:Passkey) REQUIRE n.credentialId IS UNIQUE;
