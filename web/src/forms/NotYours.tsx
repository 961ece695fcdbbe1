import { useLanguage } from '../language/LanguageContext.tsx'
import { listPaths, type NodeKind } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { useViewer } from '../viewer/viewer.ts'

/** Says that a form is not for the one who opened it, and what they can do. */
export const NotYours = (props: { kind: NodeKind; isNew: boolean }) => {
  const { t } = useLanguage()
  const nobody = useViewer()?.account === null
  const [titleNew = '', titleChange = ''] = t.forms.titles[props.kind] ?? []
  return (
    <Page
      title={props.isNew ? titleNew : titleChange}
      lead={<p>{nobody ? t.forms.signInFirst : props.isNew ? t.forms.coordinatorsOnly : t.forms.notYours}</p>}
    >
      <div className="row">
        {nobody ? (
          <ButtonLink to="/logga-in" look="strong">
            {t.accounts.signIn}
          </ButtonLink>
        ) : null}
        <ButtonLink to={listPaths[props.kind]}>{t.kinds.many[props.kind]}</ButtonLink>
      </div>
    </Page>
  )
}
