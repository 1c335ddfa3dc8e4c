/** Why a command cannot go on, in words for the publisher. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** The command line is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
