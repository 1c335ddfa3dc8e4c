import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { placeTies, type TieLine, type TiePlan } from '../../data/dossier/place-ties'
import { countCommon, type Tie } from '../../data/dossier/ties'

/** Where there is no layout, as in a test, a label is taken for this large (CSS pixels). */
const usualLabel = { width: 80, height: 26 }

/** Measures the labels in a room and says where they stand; null until they are measured. */
export function useTiePlan(
  room: RefObject<HTMLElement | null>,
  ties: readonly Tie[],
  width: number | null,
): TiePlan | null {
  const [planned, setPlanned] = useState<{ plan: TiePlan; ties: readonly Tie[] } | null>(null)
  useLayoutEffect(() => {
    if (!room.current || width === null || ties.length === 0) return
    const labels = Array.from(room.current.querySelectorAll<HTMLElement>('[data-tie]'), (label) =>
      label.offsetWidth > 0 ? { width: label.offsetWidth, height: label.offsetHeight } : usualLabel,
    )
    setPlanned({ plan: placeTies(labels, linesOf(ties), width), ties })
  }, [room, ties, width])
  // A plan for other names has no place for these.
  return planned?.ties === ties ? planned.plan : null
}

function linesOf(ties: readonly Tie[]): TieLine[] {
  return ties.flatMap((tie, index) => [
    { a: 0, b: index + 1, weight: tie.shared.length },
    ...ties.slice(index + 1).flatMap((other, further) => {
      const weight = countCommon(tie, other)
      return weight > 0 ? [{ a: index + 1, b: index + further + 2, weight }] : []
    }),
  ])
}
