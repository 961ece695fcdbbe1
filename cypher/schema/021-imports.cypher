// Imports by id, the newest first, and their files and batches until they are done. Safe to run again.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_created_at IF NOT EXISTS FOR (n:Import) ON (n.createdAt);
CREATE INDEX import_part_file IF NOT EXISTS FOR (n:ImportPart) ON (n.file);
