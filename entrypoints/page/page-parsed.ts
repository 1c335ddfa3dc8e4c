import { pageDocument } from './dom-getters'

/** Resolves when the document is parsed; never, if the signal is aborted before. */
export function pageParsed(signal?: AbortSignal): Promise<void> {
  if (pageDocument.isParsed) return Promise.resolve()
  return new Promise((resolve) =>
    addEventListener('DOMContentLoaded', () => resolve(), { once: true, ...(signal && { signal }) }),
  )
}
