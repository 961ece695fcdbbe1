// Full-text look-ups find what something was called before, too. Safe to run again.
DROP INDEX words_swedish IF EXISTS;
CREATE FULLTEXT INDEX words_swedish IF NOT EXISTS
FOR (n:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
ON EACH [n.name, n.title, n.text, n.summary, n.description, n.purpose, n.labelSv, n.labelEn, n.synonymsSv, n.synonymsEn, n.formerNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish', `fulltext.eventually_consistent`: false}};
DROP INDEX words_folded IF EXISTS;
CREATE FULLTEXT INDEX words_folded IF NOT EXISTS
FOR (n:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
ON EACH [n.name, n.title, n.text, n.summary, n.description, n.purpose, n.labelSv, n.labelEn, n.synonymsSv, n.synonymsEn, n.formerNames, n.result]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
