// Reads how fresh the suggestions are: when they were computed, and how many changes wait.
OPTIONAL MATCH (state:MatcherState {name: 'suggestions'})
OPTIONAL MATCH (event:Event) WHERE event.id > coalesce(state.lastEventId, '')
WITH state, count(event) AS pendingChanges
RETURN state.computedAt AS computedAt, state.modelVersion AS modelVersion, pendingChanges,
  state.encodedTexts AS encodedTexts, state.textsToEncode AS textsToEncode
