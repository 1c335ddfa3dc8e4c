/**
 * Counts up whenever the same pack compiles to anything else. Generations that another version compiled are compiled
 * again from their chunks, without the network, when the background starts.
 */
export const compilerVersion = 9
