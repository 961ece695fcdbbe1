// A page of what everyone sees, along an index: one ordered seek.
MATCH (<node>:<Label>)
WHERE <node>.<key> <after>= coalesce($after[0], <least>)
  AND ($after IS NULL OR <node>.<key> <after> $after[0] OR <node>.id <after> $after[1])<where>
WITH <node>
ORDER BY <node>.<key><desc>, <node>.id<desc>
LIMIT $first
WITH <node>, [<node>.<key>, <node>.id] AS cursor
<page>
