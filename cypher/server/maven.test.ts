import { describe, expect, it } from 'vitest'
import { fetchedJar, mavenFailure } from './maven.ts'

const where = { folder: 'here', logFile: 'here/maven.log' }

describe('the progress of Maven', () => {
  it('is read from its lines', () => {
    const line =
      '[INFO] Downloaded from central: https://repo.example/org/neo4j/neo4j-io-5.26.30.jar (1.2 MB at 3 MB/s)'
    expect(fetchedJar(line)).toBe('neo4j-io-5.26.30.jar')
    expect(
      fetchedJar('Downloaded from central: https://repo.example/org/neo4j/neo4j-5.26.30.pom (5 kB)'),
    ).toBeUndefined()
    expect(fetchedJar('[INFO] Building local-neo4j 1')).toBeUndefined()
  })
})

describe('why Maven ended', () => {
  it.each([
    ['Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: Unknown host repo.example', 'no-network'],
    ['[ERROR] Connect to repo.example:443 failed: Connection refused', 'no-network'],
    ['java.io.IOException: No space left on device', 'no-disk'],
    ['[ERROR] Something else', 'neo4j-failed'],
  ])('%s', (output, reason) => {
    const failure = mavenFailure(output, where)
    expect(failure.reason).toBe(reason)
    expect(failure.message).toMatch(/^[A-Z][^\n]*\.$|maven\.log/)
  })
})
