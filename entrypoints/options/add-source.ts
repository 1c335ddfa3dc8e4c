import type { AddOutcome } from '../../components/settings/AddSource'
import { askBackground } from '../shared/ask-background'

export async function addSource(address: string): Promise<AddOutcome> {
  try {
    const answer = await askBackground('source/add', { address })
    return 'error' in answer ? 'badAddress' : 'added'
  } catch {
    return 'failed'
  }
}
