import { parseAst } from 'vite'

interface Node {
  type: string
  start: number
  [field: string]: unknown
}

/** Attributes whose text a reader sees or hears. */
const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
])

/** Where texts are for the program or its engineers. */
const unseen = new Set(['ImportDeclaration', 'NewExpression', 'ThrowStatement', 'TSLiteralType'])

/** What is the same in every language: the product, a key, a name in an example. */
const names = /\b(Inbrief|Esc|Salt Typhoon)\b/g

/** Words between words, or a word as a sentence begins: what no identifier, class or address looks like. */
const likeWords = /^\p{Lu}[\p{Ll}’]+([ …,.:?!’]|$)|\p{L} \p{L}.*[.!?…]$|^\p{L}+ \p{L}+ \p{L}+/u

/**
 * Texts in a module that a reader would see and that are in one language only: text of elements, spoken attributes, and
 * texts in the code that look like words. Each as `line: text`.
 */
export function literalWords(path: string, source: string): string[] {
  const found: string[] = []
  const report = (node: Node, text: string) => {
    const words = text.replaceAll(/\s+/g, ' ').trim()
    if (/\p{L}/u.test(words.replaceAll(names, '')))
      found.push(`${path}:${source.slice(0, node.start).split('\n').length}: ${words}`)
  }

  function visit(node: Node): void {
    if (unseen.has(node.type)) return
    if (node.type === 'JSXText') report(node, String(node.value))
    else if (node.type === 'JSXAttribute') visitAttribute(node)
    else if (node.type === 'BinaryExpression') visitComparison(node)
    else if (isLookUp(node) || isLog(node)) return
    else if (node.type === 'SwitchCase') for (const one of node.consequent as Node[]) visit(one)
    else if (node.type === 'Literal' && typeof node.value === 'string') {
      if (likeWords.test(node.value)) report(node, node.value)
    } else if (node.type === 'TemplateLiteral') visitTemplate(node)
    else visitAll(node)
  }

  /** What something is compared with is a value, such as the name of a key. */
  function visitComparison(node: Node): void {
    for (const side of [node.left, node.right] as Node[]) if (side.type !== 'Literal') visit(side)
  }

  function visitAttribute(node: Node): void {
    const name = (node.name as Node).name
    const value = node.value as Node | null
    if (!value) return
    if (value.type !== 'Literal') visit(value)
    else if (spokenAttributes.has(String(name))) report(value, String(value.value))
  }

  function visitTemplate(node: Node): void {
    const texts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
    // What stands between values is a word where it is set off from them.
    if (texts.some((text) => /(^|\s)\p{L}{2,}(\s|[.,!?]|$)/u.test(text) && / /.test(text)))
      report(node, texts.join('…'))
    for (const one of node.expressions as Node[]) visit(one)
  }

  function visitAll(node: Node): void {
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) for (const one of value) if (isNode(one)) visit(one)
      if (isNode(value)) visit(value)
    }
  }

  visit(parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node)
  return found
}

/** `types.includes('Files')`: what is looked for is a value. */
function isLookUp({ type, callee }: Node): boolean {
  const name = isNode(callee) && isNode(callee.property) ? callee.property.name : undefined
  return type === 'CallExpression' && name === 'includes'
}

/** What goes to the console is for engineers. */
function isLog({ type, callee }: Node): boolean {
  return (
    type === 'CallExpression' && isNode(callee) && isNode(callee.object) && callee.object.name === 'console'
  )
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
