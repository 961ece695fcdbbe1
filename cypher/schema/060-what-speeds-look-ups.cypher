// What pages ask of everything at once: whether examples are left, what is best tied, what has ended. Safe to run again.
CREATE INDEX organisation_demo IF NOT EXISTS FOR (n:Organisation) ON (n.demo);
CREATE INDEX thing_visibility IF NOT EXISTS FOR (n:Thing) ON (n.visibility);
CREATE INDEX thing_map IF NOT EXISTS FOR (n:Thing) ON (n.visibility, n.mapDegree);
CREATE INDEX theme_map IF NOT EXISTS FOR (n:Theme) ON (n.mapDegree);
CREATE INDEX challenge_map IF NOT EXISTS FOR (n:Challenge) ON (n.mapDegree);
CREATE INDEX thing_ended_on IF NOT EXISTS FOR (n:Thing) ON (n.endedOn);
CREATE INDEX thing_closed_on IF NOT EXISTS FOR (n:Thing) ON (n.closedOn);
