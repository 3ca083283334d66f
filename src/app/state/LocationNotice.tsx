import type { RegionDataset } from '../../domain/model/regionDataset'
import { AddressNotice } from '../../ui/notices/AddressNotice'
import { useAddressRequest } from './useAddressRequest'

/** What the rendered location asked for and did not get. */
export function LocationNotice({ dataset }: { readonly dataset: RegionDataset }) {
  return <AddressNotice request={useAddressRequest()} dataset={dataset} />
}
