import { Link } from 'react-router'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { pathOf } from '../routes-of.ts'
import styles from './CoverageGrid.module.css'
import type { MiniNetworkProposal } from './queries.ts'

type Row = MiniNetworkProposal['needs'][number]
type Member = MiniNetworkProposal['members'][number]

/** One meeting point of a need and a member: it is theirs, they can help, or neither. Shape tells, not only colour. */
const Cell = (props: { row: Row; member: Member; gains: MiniNetworkProposal['gains'] }) => {
  const { t } = useLanguage()
  const { row, member, gains } = props
  const seeks = row.need.organisation?.id === member.organisation.id
  const helps = gains.some((one) => one.gain.need.id === row.need.id && one.giverId === member.organisation.id)
  return (
    <td className={styles.cell}>
      {seeks ? <span className={styles.seeks} aria-hidden="true" /> : null}
      {helps ? <span className={styles.helps} aria-hidden="true" /> : null}
      <span className="visually-hidden">
        {seeks ? t.miniNetworks.compose.seeks : helps ? t.miniNetworks.compose.helps : ''}
      </span>
    </td>
  )
}

/** Needs × members. Scrolls by itself on a narrow screen, also with the keyboard. */
export const CoverageGrid = (props: { proposal: MiniNetworkProposal }) => {
  const { t } = useLanguage()
  const { members, needs, gains } = props.proposal
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={t.miniNetworks.compose.grid}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t.miniNetworks.compose.need}
            </th>
            {members.map((member) => (
              <th key={member.organisation.id} scope="col" className={styles.member}>
                <span>{member.organisation.name}</span>
              </th>
            ))}
            <th scope="col" className={styles.together}>
              {t.miniNetworks.compose.together}
            </th>
          </tr>
        </thead>
        <tbody>
          {needs.map((row) => (
            <tr key={row.need.id}>
              <th scope="row" className={styles.need}>
                <Link to={pathOf('NEED', row.need.id)}>
                  <Content language={row.need.language}>{row.need.text}</Content>
                </Link>
              </th>
              {members.map((member) => (
                <Cell key={member.organisation.id} row={row} member={member} gains={gains} />
              ))}
              <td className={row.uncovered ? styles.open : styles.met}>
                {row.uncovered ? t.miniNetworks.compose.open : t.miniNetworks.compose.met}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
