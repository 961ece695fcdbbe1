import { useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { AddImportPartMutation, CreateImportMutation } from './changes.ts'

/** So much of a file is sent at once, in bytes: the API takes a request of 256 KB. */
const partSize = 120_000
/** What the API takes: a file of 20 MB, 50 MB together. */
export const largestFile = 20 * 1024 * 1024

export type UploadFailure = 'too_large' | 'offline' | 'failed'

/** Sends files to a new import, part by part, and says how far it has come (0 to 1). */
export const useUpload = () => {
  const create = useChange(CreateImportMutation)
  const add = useChange(AddImportPartMutation)
  const [share, setShare] = useState<number | null>(null)
  const [failure, setFailure] = useState<UploadFailure | null>(null)
  const upload = async (files: readonly File[], about: { name: string; licence: string | null }) => {
    setFailure(null)
    if (files.some((file) => file.size > largestFile)) return fail('too_large')
    setShare(0)
    const begun = await create.change({ input: about })
    if (begun.end !== 'done') return fail(begun.end === 'failed' && begun.offline ? 'offline' : 'failed')
    const total = files.reduce((sum, file) => sum + Math.max(1, file.size), 0)
    let sent = 0
    for (const file of files) {
      for (let at = 0; at === 0 || at * partSize < file.size; at += 1) {
        const bytes = new Uint8Array(await file.slice(at * partSize, (at + 1) * partSize).arrayBuffer())
        const content = bytes.length === 0 ? 'IA==' : base64Of(bytes)
        const added = await add.change({ id: begun.value.id, input: { file: file.name, position: at, content } })
        if (added.end !== 'done') return fail(added.end === 'failed' && added.offline ? 'offline' : 'failed')
        sent += bytes.length
        setShare(Math.min(1, sent / total))
      }
    }
    setShare(null)
    return begun.value.id
  }
  const fail = (reason: UploadFailure): null => {
    setShare(null)
    setFailure(reason)
    return null
  }
  return { upload, share, failure }
}

const base64Of = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}
