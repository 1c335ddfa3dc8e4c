import { createApp, h, nextTick, shallowRef } from 'vue'
import { sceneAt } from './scenes'

const scene = shallowRef(sceneAt(0))

createApp({
  render: () =>
    h('main', [
      scene.value.note === null ? null : h('p', scene.value.note),
      h(
        'ul',
        scene.value.items.map(({ key, text, bold }) => h('li', { key }, [h('b', bold), ' ', text])),
      ),
    ]),
}).mount('#app')

window.show = (step) => {
  scene.value = sceneAt(step)
  return nextTick()
}
