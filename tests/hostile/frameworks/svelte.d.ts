declare module '*.svelte' {
  import type { Component } from 'svelte'

  const Page: Component<Record<never, never>, { show(step: number): void }>
  export default Page
}
