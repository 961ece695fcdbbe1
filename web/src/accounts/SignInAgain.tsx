import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { useClient, useQuery } from 'urql'
import { offerSignInAgain } from '../client/sign-in-again.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { clearCacheAndReload } from '../viewer/clear-cache-and-reload.ts'
import { useViewer, ViewerQuery } from '../viewer/viewer.ts'
import { AskForLink } from './AskForLink.tsx'
import { ByPasskey } from './ByPasskey.tsx'
import { DemoButtons } from './DemoButtons.tsx'
import styles from './SignInAgain.module.css'

/**
 * Signing in again in place, for somebody whose session ended while the page stood: what is written stays, and what was
 * refused is sent once more. Somebody else who signs in gets the page anew.
 */
export const SignInAgain = () => {
  const { t, language } = useLanguage()
  const { pathname, search } = useLocation()
  const client = useClient()
  const account = useViewer()?.account
  const [{ data }] = useQuery({ query: ViewerQuery, requestPolicy: 'cache-only' })
  const [asked, setAsked] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const waiting = useRef<((signedIn: boolean) => void)[]>([])
  const settle = useCallback((signedIn: boolean) => {
    setAsked(false)
    for (const answer of waiting.current.splice(0)) answer(signedIn)
  }, [])
  const look = useCallback(
    async () => (await client.query(ViewerQuery, {}, { requestPolicy: 'network-only' }).toPromise()).data?.viewer,
    [client],
  )
  const accountId = account?.id
  useEffect(() => {
    if (!accountId) return
    return offerSignInAgain(async () => {
      // What the dialog itself asks is not asked again.
      if (dialog.current?.open) return false
      const now = await look()
      if (!now || now.account) return false
      setAsked(true)
      return new Promise<boolean>((answer) => waiting.current.push(answer))
    })
  }, [accountId, look])
  const isGone = accountId !== undefined && data !== undefined && data.viewer.account === null
  const open = asked || isGone
  // In another tab, by a link: the page comes back by itself.
  const nowId = data?.viewer.account?.id
  useEffect(() => {
    if (asked && nowId !== undefined && nowId === accountId) settle(true)
  }, [asked, nowId, accountId, settle])
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  const anew = () => void clearCacheAndReload(language, `${pathname}${search}`)
  const signedIn = async () => {
    const now = await look()
    if (now?.account?.id === accountId) settle(true)
    else anew()
  }
  if (!account || !data) return null
  const { mail, demo } = data.viewer.signIn
  const leave = () => {
    settle(false)
    anew()
  }
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t.accounts.again}
      onCancel={(event) => event.preventDefault()}
    >
      {open ? (
        <div className="stack">
          <h2>{t.accounts.again}</h2>
          <p>{t.accounts.againLead}</p>
          {account.demo ? null : <AskForLink byMail={mail} onSignedIn={() => void signedIn()} />}
          {account.demo ? null : <ByPasskey onSignedIn={() => void signedIn()} />}
          {account.demo && demo ? <DemoButtons roles={[account.role]} onSignedIn={() => void signedIn()} /> : null}
          <div>
            <Button look="quiet" onClick={leave}>
              {t.accounts.goOnAsVisitor}
            </Button>
          </div>
        </div>
      ) : null}
    </dialog>
  )
}
