/** CRC-32 as ZIP uses it (ISO 3309). */
const crc32 = (bytes: Uint8Array): number => {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

/** Little-endian numbers of two or four bytes. */
const numbers = (...given: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(given.reduce((sum, [, bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [value, bytes] of given) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A ZIP file (APPNOTE 6.3) of small texts, stored as they are. */
export const storeZip = (
  files: readonly { readonly name: string; readonly text: string }[],
): Uint8Array<ArrayBuffer> => {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const { name, text } of files) {
    const [path, bytes] = [new TextEncoder().encode(name), new TextEncoder().encode(text)]
    const size = bytes.length
    // Version 2.0, names in UTF-8, stored, 1 January 1980.
    const common = numbers([20, 2], [0x0800, 2], [0, 2], [0, 2], [0x21, 2], [crc32(bytes), 4], [size, 4], [size, 4])
    const entry = joined([numbers([0x04034b50, 4]), common, numbers([path.length, 2], [0, 2]), path, bytes])
    const tail = numbers([path.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
    central.push(joined([numbers([0x02014b50, 4], [20, 2]), common, tail, path]))
    local.push(entry)
    offset += entry.length
  }
  const directory = joined(central)
  const count = files.length
  const end = numbers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [directory.length, 4], [offset, 4], [0, 2])
  return joined([...local, directory, end])
}
