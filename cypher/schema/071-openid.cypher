// Whom an OpenID provider knows an account as: one account for each issuer and subject. Safe to run again.
CREATE CONSTRAINT identity_issuer_subject IF NOT EXISTS FOR (n:Identity) REQUIRE (n.issuer, n.subject) IS UNIQUE;
