// Gives back the right to compute the partnership's layout, where it was not computed.
MATCH (layout:PartnershipLayout {sees: $sees})
WHERE layout.holder = $holder
SET layout.holder = null, layout.until = null
RETURN count(*) AS released
