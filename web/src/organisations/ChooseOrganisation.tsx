import { useState } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodePicker } from '../nodes/NodePicker.tsx'
import { newcomersPathOf, pathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import styles from './ChooseOrganisation.module.css'
import { chooseMyOrganisation, type MyOrganisation, useMyOrganisation } from './my-organisation.ts'

/** Asks who "we" are, or says it and offers to change. The choice stays on the device. */
export const ChooseOrganisation = (props: { onChosen?: (organisation: MyOrganisation) => void }) => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  const [typed, setTyped] = useState('')
  if (mine) {
    return (
      <div className={styles.mine}>
        <p>
          {t.start.mine.you} <Link to={pathOf('ORGANISATION', mine.id)}>{mine.name}</Link>
        </p>
        <Button small look="quiet" onClick={() => chooseMyOrganisation(null)}>
          {t.start.mine.change}
        </Button>
      </div>
    )
  }
  const choose = (organisation: MyOrganisation) => {
    chooseMyOrganisation(organisation)
    props.onChosen?.(organisation)
  }
  return (
    <div className={styles.choose}>
      <NodePicker
        label={t.start.mine.label}
        hint={t.start.mine.hint}
        placeholder={t.start.mine.placeholder}
        kinds={['ORGANISATION']}
        onText={setTyped}
        onPick={(picked) => choose({ id: picked.id, name: picked.title })}
      />
      <p className="small">
        <Link to={newcomersPathOf(typed)}>{t.start.mine.newcomer}</Link>
      </p>
    </div>
  )
}
