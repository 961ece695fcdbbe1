// One layout of the partnership's map for those who see the same. Safe to run again.
CREATE CONSTRAINT partnership_layout_sees IF NOT EXISTS FOR (n:PartnershipLayout) REQUIRE n.sees IS UNIQUE;
