// Reads what the matcher noted of itself: how fairly it shows, and when its weights were last reset.
MATCH (state:MatcherState {name: 'suggestions'})
RETURN state.coverage AS coverage, state.inequality AS inequality, state.mostShown AS mostShown, state.resetAt AS resetAt
