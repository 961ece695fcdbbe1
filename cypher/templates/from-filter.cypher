// A page of what a filter leads to: as few rows are read as the filter has.
<start>
WITH DISTINCT <node>
WHERE <visible><where>
WITH <node>, [<node>.<key>, <node>.id] AS cursor
WHERE $after IS NULL OR cursor <after> $after
<page>
