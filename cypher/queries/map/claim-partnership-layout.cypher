// Takes or renews the right to compute the partnership's layout, where no other process has it.
MERGE (layout:PartnershipLayout {sees: $sees})
SET layout.touchedAt = $now
WITH layout, layout.holder IS NULL OR layout.holder = $holder OR layout.until < $now AS free
FOREACH (_ IN CASE WHEN free THEN [true] ELSE [] END | SET layout.holder = $holder, layout.until = $until)
RETURN free AS held
