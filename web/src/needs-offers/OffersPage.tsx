import { ResourceList } from './ResourceList.tsx'
import { OffersQuery } from './resource-queries.ts'

/** Every offer. */
const OffersPage = () => <ResourceList kind="OFFER" query={OffersQuery} />

export default OffersPage
