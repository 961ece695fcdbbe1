import { Link } from 'react-router'
import { kindOfType, pathOf } from '../routes-of.ts'
import { KindMark } from './KindMark.tsx'
import styles from './PathChain.module.css'

type Step = { label: string; node: { __typename: string; id: string } }

/** The way from one to another as a chain of links. */
export const PathChain = (props: { steps: readonly Step[] }) => (
  <ol className={styles.chain}>
    {props.steps.map(({ label, node }) => {
      const kind = kindOfType(node.__typename)
      return (
        <li key={node.id} className={styles.step}>
          {kind ? (
            <Link to={pathOf(kind, node.id)} className={styles.link}>
              <KindMark kind={kind} />
              <span className={styles.label}>{label}</span>
            </Link>
          ) : (
            <span className={styles.label}>{label}</span>
          )}
        </li>
      )
    })}
  </ol>
)
