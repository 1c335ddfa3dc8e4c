/** A database that failed once is opened anew. */
export function reload(): void {
  location.reload()
}
