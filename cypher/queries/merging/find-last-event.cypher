// Finds the latest event: nothing has changed where it is the same.
// What was decided of a pair makes no two things more alike: comparing them all again for each decision would take seconds.
MATCH (event:Event)
WHERE event.id > '' AND NOT event.type STARTS WITH 'likeness.'
RETURN event.id AS id
ORDER BY event.id DESC
LIMIT 1
