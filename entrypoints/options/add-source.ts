import type { AddOutcome } from '../../components/settings/AddSource'
import { askBackground } from '../shared/ask-background'

/** Adds a pack by its address; the outcome says what is wrong with the address, or that adding failed. */
export async function addSource(address: string): Promise<AddOutcome> {
  try {
    const answer = await askBackground('source/add', { address })
    return 'error' in answer ? 'badAddress' : 'added'
  } catch {
    return 'failed'
  }
}
