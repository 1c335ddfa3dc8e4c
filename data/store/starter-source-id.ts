/** Stands in place of a source's id for the pack that ships with the extension; it has no row among the sources. */
export const starterSourceId = 'starter'
