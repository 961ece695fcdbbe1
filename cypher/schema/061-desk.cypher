// What waits for a decision is found along what it is ordered by. Safe to run again.
CREATE INDEX initiative_updated_at IF NOT EXISTS FOR (n:Initiative) ON (n.updatedAt);
CREATE INDEX organisation_created_at IF NOT EXISTS FOR (n:Organisation) ON (n.createdAt);
CREATE INDEX mini_network_status IF NOT EXISTS FOR (n:MiniNetwork) ON (n.status);
CREATE INDEX collaboration_next_step IF NOT EXISTS FOR (n:Collaboration) ON (n.nextStepOn);
CREATE INDEX mini_network_next_step IF NOT EXISTS FOR (n:MiniNetwork) ON (n.nextStepOn);
