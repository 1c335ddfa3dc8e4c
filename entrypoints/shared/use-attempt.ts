import { useState } from 'preact/hooks'

/** Awaits work that a reader has asked for; resolves to whether it went well, and never rejects. */
export type Attempt = (work: Promise<unknown>) => Promise<boolean>

/** Whether the last attempt of a page failed, for a notice, and the way to make one. */
export function useAttempt(): { failed: boolean; attempt: Attempt } {
  const [failed, setFailed] = useState(false)
  async function attempt(work: Promise<unknown>): Promise<boolean> {
    const isDone = await work.then(
      () => true,
      () => false,
    )
    setFailed(!isDone)
    return isDone
  }
  return { failed, attempt }
}
