import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** `card-actor-320-dark.png`: the scene, its width and its colours. */
const shotName = /^(.+)-(\d+)-(light|dark|forced)\.png$/

/** Writes `index.html`, which shows all pictures of a folder side by side, those of one scene in a row; returns its path. */
export async function writeIndex(folder: string): Promise<string> {
  const scenes = new Map<string, string[]>()
  for (const file of (await readdir(folder)).sort(byWidth)) {
    const scene = shotName.exec(file)?.[1]
    if (scene) scenes.set(scene, [...(scenes.get(scene) ?? []), file])
  }
  const rows = [...scenes].map(([scene, files]) => {
    const figures = files.map(
      (file) =>
        `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`,
    )
    return `<section><h2>${scene}</h2><div>${figures.join('')}</div></section>`
  })
  const path = join(folder, 'index.html')
  await writeFile(path, page.replace('<main>', `<main>${rows.join('\n')}`))
  return path
}

function byWidth(a: string, b: string): number {
  const [, sceneOfA = a, widthOfA] = shotName.exec(a) ?? []
  const [, sceneOfB = b, widthOfB] = shotName.exec(b) ?? []
  return sceneOfA.localeCompare(sceneOfB) || Number(widthOfA) - Number(widthOfB) || b.localeCompare(a)
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbrief, every surface</title><style>
body { margin: 2rem; background: #8a8a8a; font: 0.875rem/1.4 system-ui, sans-serif; }
section > div { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; padding-block-end: 1rem; }
figure { flex: none; margin: 0; }
img { display: block; max-block-size: 44rem; max-inline-size: 60rem; }
</style><main></main></html>
`
