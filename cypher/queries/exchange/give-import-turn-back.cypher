// Gives back the right to write an import.
MATCH (turn:ImportTurn {name: 'write', holder: $holder})
SET turn.until = toString(datetime.realtime())
RETURN turn.holder AS holder
