// Since when a mini-network has been quiet, where it has been for two months.
RETURN CASE WHEN isQuiet(miniNetwork) THEN miniNetwork.updatedAt END AS value
LIMIT 1
