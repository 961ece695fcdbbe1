// Of partners that joined on one day a page reads as many as it shows. Safe to run again.
DROP INDEX organisation_list_joined IF EXISTS;
CREATE INDEX organisation_list_joined_id IF NOT EXISTS FOR (n:Organisation) ON (n.visibility, n.joinedOn, n.id);
