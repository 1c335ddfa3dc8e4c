import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

/** A label to be placed: the first of a list is the one in the middle. Sizes in CSS pixels. */
export interface TieLabel {
  width: number
  height: number
}

/** How strongly two labels, by their indices, are drawn to each other: the number of briefs that they share. */
export interface TieLine {
  a: number
  b: number
  weight: number
}

export interface TiePlan {
  height: number
  /** The middle of each label, in CSS pixels from the top and from the side where reading begins. */
  points: { x: number; y: number }[]
}

interface Node extends SimulationNodeDatum, TieLabel {
  x: number
  y: number
}

/** Room that stays free around each label, in CSS pixels. */
const gap = { x: 12, y: 10 }
const ticks = 120
const lowest = 280
/** The share of the drawing that labels fill; more would leave no room for the lines. */
const filled = 0.22
const mostGrowths = 12
const mostRounds = 240

/**
 * Places labels so that those that share much stand near each other and none lies on another. The same input
 * always gives the same plan: the simulation begins from a fixed spiral and runs to its end here. Where labels do
 * not fit, the plan grows in height.
 */
export function placeTies(labels: readonly TieLabel[], lines: readonly TieLine[], width: number): TiePlan {
  const area = labels.reduce((sum, label) => sum + (label.width + gap.x) * (label.height + gap.y), 0)
  let height = Math.max(lowest, Math.round(area / filled / width))
  for (let growth = 0; ; growth++) {
    const nodes = simulate(labels, lines, width, height)
    if (separate(nodes, width, height) || growth === mostGrowths) {
      return crop(nodes)
    }
    height = Math.round(height * 1.2)
  }
}

function simulate(
  labels: readonly TieLabel[],
  lines: readonly TieLine[],
  width: number,
  height: number,
): Node[] {
  const middle = { x: width / 2, y: height / 2 }
  const nodes = labels.map(
    (label, index): Node => ({
      ...label,
      ...spiral(index, labels.length, width, height),
      ...(index === 0 && { fx: middle.x, fy: middle.y }),
    }),
  )
  const strongest = Math.max(1, ...lines.map(({ weight }) => weight))
  const reach = Math.min(width, height) / 2
  const links = lines.map(({ a, b, weight }) => ({
    source: a,
    target: b,
    weight,
    isToMiddle: a === 0 || b === 0,
  }))
  forceSimulation(nodes)
    .force(
      'links',
      forceLink<Node, (typeof links)[number]>(links)
        .distance(({ weight }) => reach * (1 - 0.5 * (weight / strongest)))
        .strength(({ weight, isToMiddle }) => (isToMiddle ? 0.25 : 0.04 * (weight / strongest))),
    )
    .force('apart', forceManyBody<Node>().strength(-2.2 * reach))
    // The room is wider than high, or higher than wide, and the drawing has its shape.
    .force('x', forceX<Node>(middle.x).strength(0.06 * Math.min(1, height / width)))
    .force('y', forceY<Node>(middle.y).strength(0.06 * Math.min(1, width / height) + 0.05))
    .force('inside', () => {
      for (const node of nodes) keepInside(node, width, height)
    })
    .stop()
    .tick(ticks)
  for (const node of nodes) keepInside(node, width, height)
  return nodes
}

/** The plan without the empty room above and below. */
function crop(nodes: readonly Node[]): TiePlan {
  const top = Math.min(...nodes.map(({ y, height }) => y - height / 2)) - gap.y
  const bottom = Math.max(...nodes.map(({ y, height }) => y + height / 2)) + gap.y
  return {
    height: Math.ceil(bottom - top),
    points: nodes.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y - top) })),
  }
}

/** Where a label begins: on a spiral of golden angles, stretched to the room. */
function spiral(index: number, count: number, width: number, height: number): { x: number; y: number } {
  const turn = index * Math.PI * (3 - Math.sqrt(5))
  const out = 0.45 * Math.sqrt(index / count)
  return { x: width * (0.5 + out * Math.cos(turn)), y: height * (0.5 + out * Math.sin(turn)) }
}

function keepInside(node: Node, width: number, height: number): void {
  node.x = within(node.x, node.width / 2, width - node.width / 2)
  node.y = within(node.y, node.height / 2, height - node.height / 2)
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(Math.max(least, most), value))
}

/** Pushes labels apart where they overlap; false where there is no room for that. */
function separate(nodes: readonly Node[], width: number, height: number): boolean {
  for (let round = 0; round < mostRounds; round++) {
    let isClear = true
    // Two labels that are wedged between the edges cannot part sideways.
    const onlyDown = round > mostRounds / 4
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) {
        if (push(nodes[i] as Node, nodes[j] as Node, i === 0, onlyDown)) isClear = false
      }
    }
    for (const node of nodes.slice(1)) keepInside(node, width, height)
    if (isClear) return true
  }
  return false
}

/** Pushes along the shorter way; the label in the middle stays where it is. */
function push(a: Node, b: Node, aStays: boolean, onlyDown: boolean): boolean {
  const overX = (a.width + b.width) / 2 + gap.x - Math.abs(a.x - b.x)
  const overY = (a.height + b.height) / 2 + gap.y - Math.abs(a.y - b.y)
  // Rounding accounts for half a pixel.
  if (overX <= 0.5 || overY <= 0.5) return false
  const share = aStays ? 0 : 0.5
  if (onlyDown || overY <= overX) {
    const by = overY * (b.y >= a.y ? 1 : -1)
    a.y -= by * share
    b.y += by * (1 - share)
  } else {
    const by = overX * (b.x >= a.x ? 1 : -1)
    a.x -= by * share
    b.x += by * (1 - share)
  }
  return true
}
