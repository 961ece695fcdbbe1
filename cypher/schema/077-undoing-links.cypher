// How two things stood before they were joined is kept for a day, and found by that it is there. Safe to run again.
CREATE INDEX event_undo IF NOT EXISTS FOR (n:Event) ON (n.undo);
