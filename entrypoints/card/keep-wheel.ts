/**
 * Keeps a wheel over the card from taking the page away from under it. Where nothing below the pointer scrolls,
 * browsers hand the wheel on to the page, whatever `overscroll-behavior` says.
 */
export function keepWheel(): void {
  addEventListener(
    'wheel',
    (event) => {
      const isZoom = event.ctrlKey
      if (!isZoom && !scrolls(event)) event.preventDefault()
    },
    { passive: false },
  )
}

function scrolls({ target, deltaX, deltaY }: WheelEvent): boolean {
  const isAcross = Math.abs(deltaX) > Math.abs(deltaY)
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at)
    const overflows = isAcross ? at.scrollWidth > at.clientWidth : at.scrollHeight > at.clientHeight
    if (overflows && (isAcross ? overflowX : overflowY) === 'auto') return true
  }
  return false
}
