// Takes or renews the right to compute the partnership's layout, where no other process has it. The database's clock alone decides.
MERGE (layout:PartnershipLayout {sees: $sees})
SET layout.touchedAt = $now
WITH layout, datetime.realtime() AS clock
WITH layout, clock, isFreeLease(layout) AS free
FOREACH (_ IN CASE WHEN free THEN [true] ELSE [] END |
  SET layout.holder = $holder, layout.until = toString(clock + duration({milliseconds: $time})))
RETURN free AS held
