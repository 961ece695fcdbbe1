import { useLanguage } from '../language/LanguageContext.tsx'
import { myPagePath } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { SignInLink } from './SignInLink.tsx'
import { useViewer } from './viewer.ts'

/** Says whom a page is for, to somebody whom it is not for, with the way to one’s own page, or to sign in where nobody has. */
export const OnlyFor = (props: { whom: string }) => {
  const { t } = useLanguage()
  const viewer = useViewer()
  return (
    <>
      <p>{props.whom}</p>
      {viewer?.account === null ? <SignInLink /> : null}
      {viewer?.account ? (
        <div>
          <ButtonLink to={myPagePath}>{t.myPage.title}</ButtonLink>
        </div>
      ) : null}
    </>
  )
}
