// One right to write imports. Safe to run again.
CREATE CONSTRAINT import_turn_name IF NOT EXISTS FOR (n:ImportTurn) REQUIRE n.name IS UNIQUE;
