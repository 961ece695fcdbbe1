// Whether a thing is of a kind that has a mark of its own on the map of the whole network. Say beside it that the thing is visible.
node:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
