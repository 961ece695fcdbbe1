// What the year's figures count is found by its day. Safe to run again.
CREATE INDEX collaboration_started_on IF NOT EXISTS FOR (n:Collaboration) ON (n.startedOn);
CREATE INDEX collaboration_ended_on IF NOT EXISTS FOR (n:Collaboration) ON (n.endedOn);
CREATE INDEX mini_network_created_at IF NOT EXISTS FOR (n:MiniNetwork) ON (n.createdAt);
CREATE INDEX need_closed_on IF NOT EXISTS FOR (n:Need) ON (n.closedOn);
CREATE INDEX verdict_decided_at IF NOT EXISTS FOR (n:Verdict) ON (n.engine, n.decidedAt);
