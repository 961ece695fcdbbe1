import { Link } from 'react-router'
import { type NodeKind, pathOf } from '../routes-of.ts'
import { KindMark } from './KindMark.tsx'
import styles from './PathChain.module.css'

/** The way from one to another as a chain of links. */
export const PathChain = (props: { steps: readonly { id: string; kind: NodeKind; label: string }[] }) => (
  <ol className={styles.chain}>
    {props.steps.map((step) => (
      <li key={step.id} className={styles.step}>
        <Link to={pathOf(step.kind, step.id)} className={styles.link}>
          <KindMark kind={step.kind} />
          <span className={styles.label}>{step.label}</span>
        </Link>
      </li>
    ))}
  </ol>
)
