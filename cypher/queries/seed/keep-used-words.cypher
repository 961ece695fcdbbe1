// Keeps demo themes, places, audiences and challenges that something of the partnership's own refers to: they are its own now.
MATCH (own:Thing)-[:ABOUT|LOCATED_IN|FOR|ADDRESSES|COMMITTED_TO|GATHERS_AROUND|BROADER]->(used:Thing {demo: true})
WHERE (used:Theme OR used:Place OR used:Audience OR used:Challenge) AND NOT coalesce(own.demo, false)
MATCH (used)-[:BROADER|ABOUT*0..8]->(kept:Thing {demo: true})
WHERE kept:Theme OR kept:Place OR kept:Audience OR kept:Challenge
WITH DISTINCT kept
SET kept.demo = false, kept.updatedAt = $now
RETURN count(kept) AS kept
