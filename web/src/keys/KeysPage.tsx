import { useState } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Skeleton } from '../ui/States.tsx'
import { useViewer } from '../viewer/viewer.ts'
import { KeyList } from './KeyList.tsx'
import { MadeKey, type NewKey } from './MadeKey.tsx'
import { MakeKey } from './MakeKey.tsx'

/** Keys by which programs ask: anybody makes one with a visitor's rights, coordinators all others, and they see them all. */
const KeysPage = () => {
  const { t } = useLanguage()
  const viewer = useViewer()
  const [made, setMade] = useState<NewKey | null>(null)
  if (!viewer) return <Skeleton />
  const keepsKeys = viewer.speaksForAll
  return (
    <Page title={t.keys.title} lead={<p>{keepsKeys ? t.keys.lead : t.keys.leadVisitor}</p>}>
      {made ? (
        <MadeKey made={made} onDone={() => setMade(null)} />
      ) : (
        <Section title={t.keys.make} lead={t.keys.makeLead}>
          <MakeKey keepsKeys={keepsKeys} onMade={setMade} />
        </Section>
      )}
      {keepsKeys ? <KeyList /> : null}
    </Page>
  )
}

export default KeysPage
