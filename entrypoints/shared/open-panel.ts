interface PanelApis {
  chrome?: { sidePanel?: { open(options: { windowId: number }): Promise<void> } }
  browser?: { sidebarAction?: { open(): Promise<void> } }
}

/**
 * Opens the side panel of the window. To be called in a click, with nothing awaited before: browsers open it for no
 * other reason.
 */
export function openPanel(windowId: number): Promise<void> {
  const { chrome, browser } = globalThis as unknown as PanelApis
  const opened = chrome?.sidePanel?.open({ windowId }) ?? browser?.sidebarAction?.open()
  return opened ?? Promise.reject(new Error('This browser has no side panel'))
}
