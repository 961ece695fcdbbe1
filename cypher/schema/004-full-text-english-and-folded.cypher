// Full-text look-ups in English, and folded (å as a). Two such indexes must differ in what they cover, not only in how.
CREATE FULLTEXT INDEX words_english IF NOT EXISTS
FOR (n:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
ON EACH [n.name, n.title, n.text, n.summary, n.description, n.purpose, n.labelEn, n.synonymsEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX words_folded IF NOT EXISTS
FOR (n:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
ON EACH [n.name, n.title, n.text, n.summary, n.description, n.purpose, n.labelSv, n.labelEn, n.synonymsSv, n.synonymsEn, n.result]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
