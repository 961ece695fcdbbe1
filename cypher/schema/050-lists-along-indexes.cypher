// Every list has an index on who sees its rows and what they are ordered by, so that a page is a seek. Safe to run again.
MATCH (thing:Thing)
WHERE thing:Motivation|Challenge|Gathering|Collaboration
CALL (thing) { SET thing.listOrder = listOrder(thing) } IN TRANSACTIONS OF 1000 ROWS;
CREATE INDEX organisation_list IF NOT EXISTS FOR (n:Organisation) ON (n.visibility, n.sortName);
CREATE INDEX organisation_list_kind IF NOT EXISTS FOR (n:Organisation) ON (n.visibility, n.kind, n.sortName);
CREATE INDEX person_list IF NOT EXISTS FOR (n:Person) ON (n.visibility, n.sortName);
CREATE INDEX initiative_list IF NOT EXISTS FOR (n:Initiative) ON (n.visibility, n.sortTitle);
CREATE INDEX initiative_list_status IF NOT EXISTS FOR (n:Initiative) ON (n.visibility, n.status, n.sortTitle);
CREATE INDEX initiative_list_newest IF NOT EXISTS FOR (n:Initiative) ON (n.visibility, n.createdAt);
CREATE INDEX initiative_list_newest_status IF NOT EXISTS FOR (n:Initiative) ON (n.visibility, n.status, n.createdAt);
CREATE INDEX motivation_list IF NOT EXISTS FOR (n:Motivation) ON (n.visibility, n.listOrder);
CREATE INDEX motivation_list_kind IF NOT EXISTS FOR (n:Motivation) ON (n.visibility, n.kind, n.listOrder);
CREATE INDEX need_list IF NOT EXISTS FOR (n:Need) ON (n.visibility, n.createdAt);
CREATE INDEX need_list_kind IF NOT EXISTS FOR (n:Need) ON (n.visibility, n.kind, n.createdAt);
CREATE INDEX offer_list IF NOT EXISTS FOR (n:Offer) ON (n.visibility, n.createdAt);
CREATE INDEX offer_list_kind IF NOT EXISTS FOR (n:Offer) ON (n.visibility, n.kind, n.createdAt);
CREATE INDEX collaboration_list IF NOT EXISTS FOR (n:Collaboration) ON (n.visibility, n.listOrder);
CREATE INDEX collaboration_list_status IF NOT EXISTS FOR (n:Collaboration) ON (n.visibility, n.status, n.listOrder);
CREATE INDEX mini_network_list IF NOT EXISTS FOR (n:MiniNetwork) ON (n.visibility, n.createdAt);
CREATE INDEX mini_network_list_status IF NOT EXISTS FOR (n:MiniNetwork) ON (n.visibility, n.status, n.createdAt);
CREATE INDEX gathering_list IF NOT EXISTS FOR (n:Gathering) ON (n.visibility, n.listOrder);
CREATE INDEX story_list IF NOT EXISTS FOR (n:Story) ON (n.visibility, n.createdAt);
CREATE INDEX view_list IF NOT EXISTS FOR (n:View) ON (n.visibility, n.createdAt);
CREATE INDEX challenge_list IF NOT EXISTS FOR (n:Challenge) ON (n.listOrder);
CREATE INDEX thing_author IF NOT EXISTS FOR (n:Thing) ON (n.authorId);
CREATE INDEX thing_gathering IF NOT EXISTS FOR (n:Thing) ON (n.gatheringId);
