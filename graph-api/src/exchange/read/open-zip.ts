import { inflateRawSync } from 'node:zlib'
import { ReadFailure } from './read-failure.ts'
import { limits } from './source.ts'

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/** The parts of a ZIP file (APPNOTE 6.3), read one by one when asked for. */
export interface Zip {
  readonly names: readonly string[]
  /** The part as text; null where there is none. */
  read(name: string): string | null
}

/**
 * Opens a ZIP file by its directory. The sizes that the directory claims are checked before anything is unpacked, and again
 * while unpacking: a part that turns out larger than it said is refused.
 * @throws ReadFailure
 */
export function openZip(bytes: Buffer, file: string): Zip {
  const entries = new Map(directoryOf(bytes, file).map((entry) => [entry.name, entry]))
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0)
  if (total > limits.unpacked) throw new ReadFailure('too_large_unpacked', { file, detail: String(limits.unpacked) })
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      return entry ? unpack(bytes, entry, file).toString('utf8') : null
    },
  }
}

function directoryOf(bytes: Buffer, file: string): Entry[] {
  const broken = () => new ReadFailure('broken_zip', { file })
  let end = bytes.length - 22
  const earliest = Math.max(0, bytes.length - 22 - 65_535)
  while (end >= earliest && bytes.readUInt32LE(end) !== endSignature) end -= 1
  if (end < earliest || end < 0) throw broken()
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.parts) throw new ReadFailure('too_many_parts', { file, detail: String(limits.parts) })
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) throw broken()
    if (bytes.readUInt16LE(at + 8) & 1) throw new ReadFailure('encrypted', { file })
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes
      .toString('utf8', at + 46, at + 46 + nameLength)
      .replaceAll('\\', '/')
      .replace(/^\//, '')
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(bytes: Buffer, entry: Entry, file: string): Buffer {
  const broken = () => new ReadFailure('broken_zip', { file, detail: entry.name })
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== localSignature) throw broken()
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) throw broken()
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw broken()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new ReadFailure('too_large_unpacked', { file, detail: entry.name })
    throw broken()
  }
}
