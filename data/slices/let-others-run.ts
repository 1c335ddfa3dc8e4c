/**
 * Ends the running task, so that messages and events that came meanwhile are handled first. Uses a message, because
 * browsers delay timers that follow one another.
 */
export function letOthersRun(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
