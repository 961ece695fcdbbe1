import { ResourceList } from './ResourceList.tsx'
import { NeedsQuery } from './resource-queries.ts'

/** Every need. */
const NeedsPage = () => <ResourceList kind="NEED" query={NeedsQuery} />

export default NeedsPage
