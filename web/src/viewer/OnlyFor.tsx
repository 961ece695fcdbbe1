import { SignInLink } from './SignInLink.tsx'
import { useViewer } from './viewer.ts'

/** Says whom a page is for, to somebody whom it is not for, with the way to sign in where nobody has. */
export const OnlyFor = (props: { whom: string }) => (
  <>
    <p>{props.whom}</p>
    {useViewer()?.account === null ? <SignInLink /> : null}
  </>
)
