// How well a thing is tied: how many of its ties last, to what the viewer sees. No more than 200 are looked at.
COUNT {
  MATCH (node)-[tieOfIt]-(otherOfIt:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
  WHERE lasts(tieOfIt) AND visibleOrPublic(otherOfIt)
  RETURN otherOfIt LIMIT 200
}
