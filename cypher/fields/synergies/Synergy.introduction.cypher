// Tells who of the two has asked for an introduction: neither, the asking side, the other, or both.
MATCH (verdict:Verdict {pairKey: synergy.pairKey})
WHERE visible(verdict) AND verdict.engine = 'synergy' AND verdict.verdict = 'ask_for_introduction' AND verdict.undoneAt IS NULL
WITH collect(DISTINCT verdict.byId) AS askers
RETURN CASE
  WHEN size(askers) = 2 THEN 'both'
  WHEN $organisationId IN askers THEN 'asked'
  WHEN size(askers) = 1 THEN 'they_ask'
  ELSE 'none' END AS value
