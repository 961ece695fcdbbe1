// Full-text look-up of what organisations, places and themes are called, now and before, and nothing else they say. Safe to run again.
CREATE FULLTEXT INDEX names_folded IF NOT EXISTS
FOR (n:Organisation|Place|Theme)
ON EACH [n.name, n.labelSv, n.labelEn, n.synonymsSv, n.synonymsEn, n.formerNames, n.shortNames, n.organisationNumber]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
