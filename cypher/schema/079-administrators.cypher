// One at a time ceases to be an administrator. Safe to run again.
CREATE CONSTRAINT administrator_guard_name IF NOT EXISTS FOR (n:AdministratorGuard) REQUIRE n.name IS UNIQUE;
