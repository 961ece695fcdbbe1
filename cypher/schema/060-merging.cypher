// Merges by id and by what was merged; what became a part of something else is found by its old id. Safe to run again.
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merged_thing_id IF NOT EXISTS FOR (n:MergedThing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT told_apart_key IF NOT EXISTS FOR (n:ToldApart) REQUIRE n.pairKey IS UNIQUE;
CREATE INDEX merge_at IF NOT EXISTS FOR (n:Merge) ON (n.at);
