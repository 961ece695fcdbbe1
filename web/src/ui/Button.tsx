import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Link } from 'react-router'
import styles from './Button.module.css'

type Look = 'strong' | 'plain' | 'quiet'

const classOf = (look: Look, small: boolean): string =>
  [styles.button, styles[look], small ? styles.small : ''].filter(Boolean).join(' ')

/** A button. `strong` is the one thing to do here, `plain` stands beside it, `quiet` steps back. */
export const Button = ({
  look = 'plain',
  small = false,
  type = 'button',
  busy = false,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: Look
  small?: boolean
  busy?: boolean
  ref?: Ref<HTMLButtonElement>
}) => (
  <button
    {...rest}
    type={type}
    aria-disabled={busy || undefined}
    onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    className={classOf(look, small)}
  />
)

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export const ButtonLink = (props: { to: string; look?: Look; small?: boolean; children: ReactNode }) => (
  <Link to={props.to} className={classOf(props.look ?? 'plain', props.small ?? false)}>
    {props.children}
  </Link>
)

/** A link that looks like a button and leaves the app: the server answers it. */
export const OutwardLink = (props: { href: string; look?: Look; children: ReactNode }) => (
  <a href={props.href} className={classOf(props.look ?? 'plain', false)}>
    {props.children}
  </a>
)
