import { posix } from 'node:path'

/** One import, re-export or dynamic import of a module. */
export interface Import {
  /** The project's path of the module, `data/brief/brief.ts`; or the name of a package, `preact/hooks`. */
  target: string
  isPackage: boolean
  /** Whether it leaves nothing in the built code. */
  typeOnly: boolean
}

/** The imports of every module, by the module's path. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>

// The clause holds no `=`, `(` or quote, so that a statement that merely begins with `export` is passed by.
const staticImport = /^(?:import|export)\s+(type\s+(?!from\b))?([\w$*,{}\s]*?\bfrom\s+)?['"]([^'"\n]+)['"]/gm
const dynamicImport = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g

/** @param sources the text of every module, by its path from the project's folder, with `/` */
export function readImportGraph(sources: ReadonlyMap<string, string>): ImportGraph {
  const graph = new Map<string, Import[]>()
  for (const [file, source] of sources) graph.set(file, importsOf(file, source, sources))
  return graph
}

function importsOf(file: string, source: string, sources: ReadonlyMap<string, string>): Import[] {
  const imports: Import[] = []
  const add = (specifier: string, typeOnly: boolean) => {
    const isPackage = !specifier.startsWith('.')
    const target = isPackage ? specifier : resolve(file, specifier, sources)
    imports.push({ target, isPackage, typeOnly })
  }
  for (const [, type, clause, specifier = ''] of source.matchAll(staticImport)) {
    add(specifier, type !== undefined || namesTypesOnly(clause))
  }
  for (const [, specifier = ''] of source.matchAll(dynamicImport)) add(specifier, false)
  return imports
}

/** Whether a clause is `{ type A, type B } from`. */
function namesTypesOnly(clause: string | undefined): boolean {
  const names = /^\s*\{([^}]*)\}\s*from\s*$/.exec(clause ?? '')?.[1]?.split(',')
  const given = names?.map((name) => name.trim()).filter((name) => name !== '') ?? []
  return given.length > 0 && given.every((name) => name.startsWith('type '))
}

function resolve(file: string, specifier: string, sources: ReadonlyMap<string, string>): string {
  const path = posix.join(posix.dirname(file), specifier)
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
  return endings.map((ending) => path + ending).find((one) => sources.has(one)) ?? path
}

/** Everything that a module brings into the built code, including packages, with the path to it; in no order. */
export function reachableFrom(graph: ImportGraph, start: string): Map<string, string[]> {
  const ways = new Map<string, string[]>([[start, [start]]])
  const waiting = [start]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const { target, typeOnly } of graph.get(file) ?? []) {
      if (typeOnly || ways.has(target)) continue
      ways.set(target, [...(ways.get(file) ?? []), target])
      waiting.push(target)
    }
  }
  return ways
}

/** Modules that import each other in a cycle, each cycle once, from its first module in the alphabet. */
export function findCycles(graph: ImportGraph): string[][] {
  const rings = new Map<string, string[]>()
  for (const start of graph.keys()) {
    for (const { target, typeOnly } of graph.get(start) ?? []) {
      if (typeOnly) continue
      const way = reachableFrom(graph, target).get(start)
      if (!way) continue
      const first = way.indexOf([...way].sort()[0] ?? start)
      const ring = [...way.slice(first), ...way.slice(0, first)]
      rings.set([...ring].sort().join(), ring)
    }
  }
  return [...rings.values()]
}
