// Reads what the matcher noted of itself, when its weights were last reset, and every verdict that was not taken back.
OPTIONAL MATCH (state:MatcherState {name: 'suggestions'})
CALL () {
  MATCH (verdict:Verdict)
  WHERE visible(verdict) AND verdict.undoneAt IS NULL
  RETURN collect(verdict {
    .engine, .pairKey, .byId, .verdict, .decidedAt, .restsUntil, .parts
  }) AS verdicts
}
RETURN state.coverage AS coverage, state.inequality AS inequality, state.mostShown AS mostShown,
  state.resetAt AS resetAt, verdicts
