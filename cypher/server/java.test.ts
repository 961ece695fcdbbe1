import { describe, expect, it } from 'vitest'
import { chooseJava, featureVersion } from './java.ts'

const java = (version: number) => ({ home: `/java/${version}`, version })

describe('the version of a Java', () => {
  it.each([
    ['17.0.15', 17],
    ['"21.0.2"', 21],
    ['25', 25],
    ['1.8.0_412', 8],
    ['11.0.22', 11],
  ])('%s is %i', (text, version) => {
    expect(featureVersion(text)).toBe(version)
  })

  it('is unknown for other text', () => {
    expect(featureVersion('OpenJDK')).toBeUndefined()
  })
})

describe('the choice of a Java', () => {
  it('is the default one when Neo4j supports it', () => {
    expect(chooseJava([java(21), java(17)]).version).toBe(21)
  })

  it('is a supported one beside an unsupported default', () => {
    expect(chooseJava([java(25), java(11), java(17)]).version).toBe(17)
    expect(chooseJava([java(8), java(21)]).version).toBe(21)
  })

  it('is a newer one where there is no supported one', () => {
    expect(chooseJava([java(11), java(25)]).version).toBe(25)
  })

  it('says in a sentence that Java is missing or too old', () => {
    expect(() => chooseJava([])).toThrow(/^Java was not found: install Java 21 or 17 .*NEO4J_URI/)
    expect(() => chooseJava([java(11)])).toThrow(/^Java 11 is too old for Neo4j: install Java 21 or 17/)
  })
})
