/**
 * Counts up whenever what is compiled of the same pack changes in any way: generations that another number
 * compiled are compiled again from their chunks, without the network, when the background starts.
 */
export const compilerVersion = 9
