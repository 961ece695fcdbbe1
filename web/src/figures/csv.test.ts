import { expect, it } from 'vitest'
import { toCsv } from './csv.ts'

it('writes what a Swedish Excel reads, and nothing that it would run', async () => {
  const bytes = new Uint8Array(
    await toCsv([
      ['Åtaganden; "alla"', 3],
      ['=1+1', 0],
    ]).arrayBuffer(),
  )
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe('"Åtaganden; ""alla""";3\r\n\'=1+1;0\r\n')
})
