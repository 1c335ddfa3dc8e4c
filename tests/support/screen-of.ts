/** What a browser has to find in its environment to open its windows on a screen of X, and nowhere else. */
export function screenOf(display: string): Record<string, string | undefined> {
  return { DISPLAY: display, WAYLAND_DISPLAY: undefined, GDK_BACKEND: 'x11', MOZ_ENABLE_WAYLAND: '0' }
}
