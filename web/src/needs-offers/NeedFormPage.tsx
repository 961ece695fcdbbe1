import { useParams } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { useBefore } from '../forms/use-before.ts'
import { ChangeNeedMutation, CreateNeedMutation } from './need-changes.ts'
import { ChangedResource, NewResource } from './ResourceForm.tsx'
import { NeedBeforeQuery } from './resource-queries.ts'

const NewNeed = () => <NewResource kind="NEED" create={useChange(CreateNeedMutation).change} />

const ChangedNeed = (props: { id: string }) => {
  const answer = useBefore(NeedBeforeQuery, props.id)
  return <ChangedResource kind="NEED" answer={answer} change={useChange(ChangeNeedMutation).change} />
}

/** Adds a need, or changes one. */
const NeedFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedNeed key={id} id={id} /> : <NewNeed />
}

export default NeedFormPage
