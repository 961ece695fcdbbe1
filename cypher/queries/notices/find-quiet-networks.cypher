// Finds a page of mini-networks that have been quiet for two months, and who is in them.
MATCH (miniNetwork:MiniNetwork)
WHERE miniNetwork.id > $after AND visible(miniNetwork) AND isQuiet(miniNetwork)
MATCH (miniNetwork)<-[part:MEMBER_OF]-(organisation:Organisation)
WHERE lasts(part) AND visible(organisation)
RETURN miniNetwork.id AS id, left(miniNetwork.updatedAt, 10) AS day, collect(organisation.id) AS organisationIds
ORDER BY id
LIMIT $limit
