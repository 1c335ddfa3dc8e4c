import { type Zippable, zipSync } from 'fflate'

/** The earliest time that a zip can tell; a package must not differ by when it was built. */
const noTime = new Date(1980, 0, 1)

/** Zips files so that the same files are the same bytes, whenever, wherever and in whatever order they are given. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = {}
  for (const path of [...files.keys()].sort()) sorted[path] = files.get(path) as Uint8Array
  return zipSync(sorted, { level: 9, mtime: noTime })
}
