import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { Button } from '../ui/Button.tsx'
import { Shown } from '../ui/States.tsx'
import { changesBetween, type GroupChanges, type Help } from './group-changes.ts'
import { MemberReasons } from './MemberReasons.tsx'
import styles from './Members.module.css'
import { type MiniNetworkProposal, ReplacementsQuery } from './queries.ts'

const Helps = (props: { word: string; helps: readonly Help[] }) => {
  const { t } = useLanguage()
  if (props.helps.length === 0) return null
  return (
    <div className={styles.change}>
      <p className="small quiet">{props.word}</p>
      <ul className={styles.helps}>
        {props.helps.map(({ key, giver, gainer, offer }) => (
          <li key={key}>
            {t.miniNetworks.replace.helps(giver, gainer)}: <Content language={offer.language}>{offer.text}</Content>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Lost = ({ changes }: { changes: GroupChanges }) => {
  const { t } = useLanguage()
  const words = t.miniNetworks.replace
  const { lost, openBefore, openAfter } = changes
  return (
    <>
      <Helps word={words.lost} helps={lost} />
      {openBefore === openAfter ? null : <p className={styles.why}>{words.open(openBefore, openAfter)}</p>}
    </>
  )
}

/** What is won and lost, in who helps whom with what. */
export const Changes = ({ changes }: { changes: GroupChanges }) => {
  const { t } = useLanguage()
  const words = t.miniNetworks.replace
  const { gained, lost } = changes
  return (
    <>
      {gained.length + lost.length === 0 ? <p className={styles.why}>{words.nothing}</p> : null}
      <Helps word={words.gained} helps={gained} />
      <Lost changes={changes} />
    </>
  )
}

/** Who could take a member's place, the best first, each with what would change for the group. */
export const Replacements = (props: {
  aroundId: string
  before: MiniNetworkProposal
  goneId: string
  onPick: (one: { id: string; name: string }) => void
}) => {
  const { t } = useLanguage()
  const words = t.miniNetworks.replace
  const { aroundId, before, goneId, onPick } = props
  const memberIds = before.members.map(({ organisation }) => organisation.id)
  const answer = useAnswer({ query: ReplacementsQuery, variables: { aroundId, memberIds, goneId } })
  return (
    <Shown answer={answer}>
      {({ miniNetworkReplacements: groups }) =>
        groups.length === 0 ? (
          <p className="quiet">{words.none}</p>
        ) : (
          <ol className={styles.members} aria-label={words.list}>
            {groups.map((after) => {
              const changes = changesBetween(before, after)
              return changes.joined.map((one) => (
                <li key={one.id} className={styles.member}>
                  <div className={styles.head}>
                    <NodeLink kind="ORGANISATION" id={one.id} title={one.name} />
                    <span className={styles.tools}>
                      <Button small onClick={() => onPick(one)}>
                        {words.choose}
                        <span className="visually-hidden"> {one.name}</span>
                      </Button>
                    </span>
                  </div>
                  <MemberReasons proposal={after} memberId={one.id} />
                  <Lost changes={changes} />
                </li>
              ))
            })}
          </ol>
        )
      }
    </Shown>
  )
}
