// What waits for a decision, and gatherings to come, are found along what they are ordered by. Safe to run again.
DROP INDEX initiative_updated_at IF EXISTS;
DROP INDEX organisation_created_at IF EXISTS;
CREATE INDEX initiative_list_touched IF NOT EXISTS FOR (n:Initiative) ON (n.visibility, n.updatedAt);
CREATE INDEX organisation_list_joined IF NOT EXISTS FOR (n:Organisation) ON (n.visibility, n.joinedOn);
CREATE INDEX suggestion_score IF NOT EXISTS FOR (n:Suggestion) ON (n.engine, n.score);
CREATE INDEX suggestion_strength IF NOT EXISTS FOR (n:Suggestion) ON (n.engine, n.strength, n.score);
CREATE INDEX gathering_ends_on IF NOT EXISTS FOR (n:Gathering) ON (n.endsOn);
CREATE INDEX gathering_order IF NOT EXISTS FOR (n:Gathering) ON (n.listOrder);
