// Merges by id and by when; what became a part of something else is found by its old id, what was decided by its pair. Safe to run again.
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merged_thing_id IF NOT EXISTS FOR (n:MergedThing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT likeness_verdict_pair IF NOT EXISTS FOR (n:LikenessVerdict) REQUIRE n.pairKey IS UNIQUE;
CREATE INDEX merge_at IF NOT EXISTS FOR (n:Merge) ON (n.at);
CREATE INDEX likeness_verdict_decided_at IF NOT EXISTS FOR (n:LikenessVerdict) ON (n.decidedAt);
CREATE INDEX merge_kept IF NOT EXISTS FOR (n:Merge) ON (n.keptId);
CREATE INDEX merge_gone IF NOT EXISTS FOR (n:Merge) ON (n.goneId);
