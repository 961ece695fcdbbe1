// Notes how a request to join was answered; what was written with it is forgotten.
MATCH (request:JoinRequest {id: $id})
SET request.state = $state, request.answeredAt = $now, request.message = null, request.name = null
RETURN request.id AS id
