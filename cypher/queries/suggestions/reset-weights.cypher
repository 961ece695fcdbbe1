// Lets the weights forget what people have decided so far. The decisions themselves stay.
MERGE (state:MatcherState {name: 'suggestions'})
SET state.resetAt = $now
RETURN state.resetAt AS resetAt
