// Full-text look-ups over everything that has words, in Swedish.
CREATE FULLTEXT INDEX words_swedish IF NOT EXISTS
FOR (n:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
ON EACH [n.name, n.title, n.text, n.summary, n.description, n.purpose, n.labelSv, n.labelEn, n.synonymsSv, n.synonymsEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish', `fulltext.eventually_consistent`: false}};
