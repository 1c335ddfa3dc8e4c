import type { Role } from '../data/brief/brief'
import type { EntityKind } from '../data/brief/entity'

export const roleWords: Record<Role, string> = {
  actor: 'Actor',
  victim: 'Victim',
  authority: 'Authority',
  law: 'Law',
  place: 'Place',
  other: 'Involved',
}

export const kindWords: Record<EntityKind, string> = {
  actor: 'Threat actor',
  company: 'Company',
  agency: 'Agency',
  organisation: 'Organisation',
  law: 'Law',
  malware: 'Malware',
  campaign: 'Campaign',
  person: 'Person',
  place: 'Place',
  product: 'Product',
  technology: 'Technology',
}
