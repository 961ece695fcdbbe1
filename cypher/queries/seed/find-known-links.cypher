// Finds which of the relationships are there already, ended ones included.
UNWIND $links AS link
MATCH (:Thing {id: link.from})-[known]->(:Thing {id: link.to}) WHERE type(known) = link.type
RETURN DISTINCT link.position AS position
