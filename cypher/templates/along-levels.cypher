// A page of what has a visibility, along an index: one ordered seek for each level that the viewer's role sees, and beside
// them what the viewer wrote and what is for a gathering of theirs, each found by its own index
// (their labels are looked at, so that none is found by its label). No row is read twice. Those two share their filters,
// since a filter that stands once more takes the database as much longer to plan.
CALL () {
  UNWIND $viewer.sees AS level
  CALL (level) {
    MATCH (<node>:<Label>)
    WHERE <node>.visibility = level<equal>
      AND <node>.<key> <after>= coalesce($after[0], <least>)
      AND ($after IS NULL OR <node>.<key> <after> $after[0] OR <node>.id <after> $after[1])<where>
    RETURN <node>
    ORDER BY <node>.visibility<desc><equalOrder>, <node>.<key><desc>, <node>.id<desc>
    LIMIT $first
  }
  RETURN <node>
  UNION ALL
  CALL () {
    MATCH (<node>:Thing {authorId: $viewer.accountId})
    USING INDEX <node>:Thing(authorId)
    WHERE '<Label>' IN labels(<node>) AND NOT visibleByLevel(<node>)
    RETURN <node>
    UNION ALL
    UNWIND $viewer.gatheringIds AS gatheringId
    MATCH (<node>:Thing {gatheringId: gatheringId})
    USING INDEX <node>:Thing(gatheringId)
    WHERE '<Label>' IN labels(<node>) AND <node>.visibility = 'gathering' AND coalesce(<node>.authorId <> $viewer.accountId, true)
    RETURN <node>
  }
  WITH <node>
  WHERE ($after IS NULL OR [<node>.<key>, <node>.id] <after> $after)<equal><where>
  RETURN <node>
  ORDER BY <node>.<key><desc>, <node>.id<desc>
  LIMIT $first
}
WITH <node>, [<node>.<key>, <node>.id] AS cursor
<page>
