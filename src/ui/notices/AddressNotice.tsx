import type { RegionDataset } from '../../domain/model/regionDataset'
import { useMessages } from '../../messages/useMessages'
import { describeAddress, type AddressRequest } from './addressTexts'
import { Notice } from './Notice'

type Props = { readonly request: AddressRequest; readonly dataset: RegionDataset }

/** What the address asked for and did not get. */
export function AddressNotice({ request, dataset }: Props) {
  const messages = useMessages('address')
  const text = describeAddress(request, dataset, messages)
  if (text === '') return null
  return <Notice role="status" title={messages.address.title} hint={text} />
}
