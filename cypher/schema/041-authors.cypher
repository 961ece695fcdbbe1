// What an account wrote, by its id. Safe to run again.
CREATE INDEX thing_author_id IF NOT EXISTS FOR (n:Thing) ON (n.authorId);
