import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * Takes files that are dropped anywhere on the page, and keeps the browser from leaving the page for what is dropped:
 * it would open a file or a link in place of it. Text can still be dropped into fields. Returns whether files are held
 * over the page.
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFiles)
  latest.current = onFiles

  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const onDragOver = (event: DragEvent) => {
      const isFiles = hasFiles(event)
      if (!isFiles && isField(event.target)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = isFiles ? 'copy' : 'none'
      setOver(isFiles)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event) && isField(event.target)) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) latest.current(files)
    }
    addEventListener('dragover', onDragOver, { signal })
    addEventListener('drop', onDrop, { signal })
    addEventListener(
      'dragleave',
      // Leaving one element for another of the page has the other one as its related target.
      ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false)
      },
      { signal },
    )
    return () => ending.abort()
  }, [])

  return isOver
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea')
}
