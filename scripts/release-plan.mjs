// @ts-check
/** What a release does, thought out before anything is touched. */

/**
 * @typedef {object} ReleasePlan
 * @property {string} notes what the changelog says of the version
 * @property {string} changelog the changelog with the version dated, and an empty "Unreleased" above it
 * @property {readonly (readonly [command: string, ...args: string[]])[]} before commands before the files are written
 * @property {readonly (readonly [command: string, ...args: string[]])[]} after commands after that
 */

/**
 * @param {object} given
 * @param {string} given.version as it was asked for
 * @param {string} given.last the version now
 * @param {string} given.changelog
 * @param {string} given.today `YYYY-MM-DD`
 * @returns {ReleasePlan}
 * @throws {Error} that says in words why there is nothing to release
 */
export function planRelease({ version, last, changelog, today }) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Say which version: npm run release -- 1.2.3')
  if (!isNewer(version, last)) throw new Error(`${version} is not newer than ${last}`)
  const notes = unreleased(changelog)
  if (notes === '') throw new Error('CHANGELOG.md says nothing under "## Unreleased"')
  return {
    notes,
    changelog: changelog.replace('## Unreleased', `## Unreleased\n\n## ${version} (${today})`),
    before: [['npm', 'test']],
    after: [
      ['npm', 'version', version, '--no-git-tag-version'],
      ['git', 'commit', '-am', `Release ${version}`],
      ['npm', 'run', 'zip', '--', '--lint', '--prove'],
      ['git', 'tag', `v${version}`],
    ],
  }
}

/** @param {string} changelog */
function unreleased(changelog) {
  const [, after = ''] = changelog.split(/^## Unreleased$/m)
  return after.split(/^## /m)[0]?.trim() ?? ''
}

/** @param {string} next @param {string} last */
function isNewer(next, last) {
  const [a, b] = [next.split('.').map(Number), last.split('.').map(Number)]
  const at = a.findIndex((part, i) => part !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}
