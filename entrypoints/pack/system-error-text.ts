/** An error of the file system in words; undefined for any other error. */
export function systemErrorText(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'a file'
  const text: Readonly<Record<string, string>> = {
    EACCES: 'may not be read or written by you',
    EPERM: 'may not be read or written by you',
    EROFS: 'is on a disk that cannot be written',
    ENOSPC: 'does not fit: the disk is full',
    ENOENT: 'does not exist',
    ENOTDIR: 'is inside something that is not a folder',
    EISDIR: 'is a folder',
    EEXIST: 'already exists',
  }
  const words = Object.hasOwn(text, error.code) ? text[error.code] : undefined
  return words && `${path} ${words}`
}
