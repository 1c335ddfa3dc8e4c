import { flushSync, mount } from 'svelte'
import Page from './Page.svelte'

const page = mount(Page, { target: document.getElementById('app') as HTMLElement })
window.show = async (step) => flushSync(() => page.show(step))
