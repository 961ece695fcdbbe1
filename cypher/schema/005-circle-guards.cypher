// One guard for each relationship type that must never lead round in a circle. Safe to run again.
CREATE CONSTRAINT circle_guard_type IF NOT EXISTS FOR (n:CircleGuard) REQUIRE n.type IS UNIQUE;
