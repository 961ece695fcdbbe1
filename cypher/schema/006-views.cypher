// Saved views of the map: by id, and the newest first. Safe to run again.
CREATE CONSTRAINT view_id IF NOT EXISTS FOR (n:View) REQUIRE n.id IS UNIQUE;
CREATE INDEX view_created_at IF NOT EXISTS FOR (n:View) ON (n.createdAt);
