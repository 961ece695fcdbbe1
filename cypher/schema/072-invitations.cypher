// Invitations by whom they are for, and requests to join by their state. Safe to run again.
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT join_request_id IF NOT EXISTS FOR (n:JoinRequest) REQUIRE n.id IS UNIQUE;
CREATE INDEX invitation_address IF NOT EXISTS FOR (n:Invitation) ON (n.address);
CREATE INDEX invitation_domain IF NOT EXISTS FOR (n:Invitation) ON (n.domain);
CREATE INDEX invitation_inviter IF NOT EXISTS FOR (n:Invitation) ON (n.inviterId, n.createdAt);
CREATE INDEX join_request_state IF NOT EXISTS FOR (n:JoinRequest) ON (n.state, n.createdAt);
CREATE INDEX join_request_address IF NOT EXISTS FOR (n:JoinRequest) ON (n.address);
