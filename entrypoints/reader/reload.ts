/** Loads the page again, because a database that has failed must be opened anew. */
export function reload(): void {
  location.reload()
}
