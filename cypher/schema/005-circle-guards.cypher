// One guard for each relationship type that must never close a cycle. Safe to run again.
CREATE CONSTRAINT circle_guard_type IF NOT EXISTS FOR (n:CircleGuard) REQUIRE n.type IS UNIQUE;
