// Full-text look-up of what organisations are called for short and were called before. Safe to run again.
CREATE FULLTEXT INDEX other_names IF NOT EXISTS
FOR (n:Organisation)
ON EACH [n.shortNames, n.formerNames, n.organisationNumber]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
