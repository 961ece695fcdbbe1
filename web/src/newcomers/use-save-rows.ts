import { useState } from 'react'
import { useClient } from 'urql'
import { createDocument, type FormType } from '../forms/documents.ts'
import { rememberLevel } from '../forms/levels.ts'
import { useNewLevels } from '../forms/use-levels.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import { chooseMyOrganisation, type MyOrganisation } from '../organisations/my-organisation.ts'
import type { NodeKind } from '../routes-of.ts'
import type { Draft } from '../ui/use-draft.ts'
import { filled, inputOf, kindOf, levelOf, type NewcomerDraft, type Part, parts, type Row } from './rows.ts'

/** Something that was saved on this page. */
export interface SavedRow {
  readonly kind: NodeKind
  readonly id: string
  readonly title: string
}

/** What could not be saved: of which row (or `name`, `kind`), and the problem's code. */
export interface SaveProblem {
  readonly at: string
  readonly code: string
}

type Answered = { id: string } | { code: string }

type Result = { data?: { id: string }; fields?: { code: string }[] }

/** Creates one of a type; the key makes that a request that comes again makes nothing twice. */
const useCreate = () => {
  const client = useClient()
  return async (type: FormType, input: Record<string, unknown>, key: string): Promise<Answered> => {
    const answer = await client.mutation(createDocument(type), { input, key }).toPromise()
    if (answer.error || !answer.data) return { code: answer.error?.networkError ? 'offline' : 'failed' }
    const result = answer.data.result as Result
    return result.data ? { id: result.data.id } : { code: result.fields?.[0]?.code ?? 'other' }
  }
}

/**
 * Saves what is told: first the organisation, which becomes one's own on this device, then each row. What is saved leaves the
 * draft, so that pressing again after a lost connection saves only the rest.
 */
export const useSaveRows = (draft: Draft<NewcomerDraft>, mine: MyOrganisation | null, organisationKey: string) => {
  const { language } = useLanguage()
  const levels = useNewLevels()
  const create = useCreate()
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<readonly SavedRow[]>([])
  const [troubles, setTroubles] = useState<readonly SaveProblem[]>([])
  const written = contentLanguageOf(language)

  const organisation = async (): Promise<MyOrganisation | SaveProblem> => {
    if (mine) return mine
    const name = draft.values.name.trim()
    if (!name) return { at: 'name', code: 'required' }
    if (!draft.values.kind) return { at: 'kind', code: 'needed' }
    const visibility = levelOf(draft.values, 'organisation', levels)
    const input = { name, kind: draft.values.kind, language: written, visibility, contactVisibility: 'NETWORK' }
    const made = await create('Organisation', input, organisationKey)
    if ('code' in made) return { at: 'name', code: made.code }
    rememberLevel('ORGANISATION', visibility)
    chooseMyOrganisation({ id: made.id, name })
    return { id: made.id, name }
  }
  const saveRows = async (part: Part, organisationId: string): Promise<{ left: Row[]; troubles: SaveProblem[] }> => {
    const left: Row[] = []
    const found: SaveProblem[] = []
    const visibility = levelOf(draft.values, part, levels)
    for (const row of filled(draft.values[part])) {
      const { type, input } = inputOf(part, row, { organisationId, language: written, visibility })
      const made = await create(type, input, row.key)
      if ('code' in made) {
        left.push(row)
        found.push({ at: row.key, code: made.code })
      } else {
        rememberLevel(kindOf[part], visibility)
        setSaved((before) => [...before, { kind: kindOf[part], id: made.id, title: row.text.trim() }])
      }
    }
    return { left, troubles: found }
  }
  /** Answers whether everything was saved. */
  const tell = async (): Promise<boolean> => {
    setBusy(true)
    setTroubles([])
    const ours = await organisation()
    if ('at' in ours) {
      setTroubles([ours])
      setBusy(false)
      return false
    }
    const all: SaveProblem[] = []
    const left = new Set<string>()
    const sent = new Set(parts.flatMap((part) => draft.values[part].map(({ key }) => key)))
    for (const part of parts) {
      const outcome = await saveRows(part, ours.id)
      for (const { key } of outcome.left) left.add(key)
      all.push(...outcome.troubles)
    }
    if (all.length === 0) draft.clear(draft.changes)
    else {
      // What is written meanwhile stays beside what was not taken.
      const isLeft = ({ key }: Row) => left.has(key) || !sent.has(key)
      draft.set((now) => ({
        ...Object.fromEntries(parts.map((part) => [part, now[part].filter(isLeft)])),
        name: '',
        kind: '',
      }))
    }
    setTroubles(all)
    setBusy(false)
    return all.length === 0
  }
  return { tell, busy, saved, troubles }
}
