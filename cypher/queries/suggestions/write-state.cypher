// Notes what the matcher has taken in, and with which weights.
MERGE (state:MatcherState {name: 'suggestions'})
SET state.computedAt = $now, state.modelVersion = $modelVersion, state.lastEventId = $lastEventId,
  state.partNames = $partNames, state.partWeights = $partWeights, state.coverage = $coverage,
  state.inequality = $inequality, state.mostShown = $mostShown
RETURN state.computedAt AS computedAt
