import { describe, expect, it } from 'vitest'
import { readFile } from './read-file.ts'

const text = 'namn;ort\nÅkeriet;Umeå\nSkärgården;Gävle\n'
const good = Buffer.from(text)

describe('a file in UTF-8 with bytes that are none of it', () => {
  it.each([
    ['a line from Windows-1252', Buffer.concat([good, Buffer.from('Gräs;Vännäs\n', 'latin1')]), 4],
    ['a letter that was cut through', Buffer.concat([good, Buffer.from('A;Ume'), Buffer.from([0xc3])]), 4],
  ])('keeps all others, names the row and offers UTF-8 first: %s', async (_name, bytes, row) => {
    const file = await readFile({ name: 'fil', bytes: new Uint8Array(bytes) })
    expect(file.encoding).toMatchObject({ used: 'utf-8', sure: false })
    expect(file.encoding?.choices.map(({ encoding }) => encoding)).toEqual(
      expect.arrayContaining(['utf-8', 'windows-1252', 'macintosh', 'cp850']),
    )
    expect(file.tables[0]?.rows[0]?.cells).toEqual([['Åkeriet'], ['Umeå']])
    expect(file.tables[0]?.notes).toMatchObject([{ code: 'letters_lost', row }])
  })

  it('offers the others again once one was chosen', async () => {
    const bytes = new Uint8Array(Buffer.from('\x8fk;Ort\nB;\x8es\n', 'latin1'))
    const offered = (await readFile({ name: 'fil', bytes })).encoding?.choices
    const { encoding } = await readFile({ name: 'fil', bytes, encoding: 'cp850' })
    expect(encoding).toEqual({ used: 'cp850', sure: true, choices: offered })
    expect(offered).toHaveLength(3)
  })

  it('is not what each of the 8-bit encodings is', async () => {
    const file = await readFile({ name: 'fil', bytes: new Uint8Array(Buffer.from(text, 'latin1')) })
    expect(file.encoding?.used).toBe('windows-1252')
  })
})
