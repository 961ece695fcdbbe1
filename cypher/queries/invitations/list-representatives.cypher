// Lists who speaks for an organisation, who has done so longest first.
MATCH (account:Account)-[speaks:SPEAKS_FOR]->(organisation:Organisation {id: $organisationId})
WHERE visible(organisation)
RETURN
  account.id AS id,
  coalesce(account.name, account.address) AS name,
  speaks.since AS since
ORDER BY since, id
LIMIT 200
