/** An element of parsed SVG. */
export interface SvgNode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly SvgNode[]
  /** Own text, entities resolved. */
  readonly text: string
}

interface OpenNode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: SvgNode[]
  text: string
}

const token = /<(\/?)([a-z]+)((?: [a-zA-Z0-9:-]+="[^"<>]*")*)(\/?)>|([^<>]+)/gy
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Reads the small part of XML that drawings use; throws at whatever is not well formed. */
export function readSvg(text: string): SvgNode {
  const root: OpenNode = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [root]
  token.lastIndex = 0
  for (let at = 0; at < text.length; at = token.lastIndex) {
    const match = token.exec(text)
    if (match === null) throw new Error(`not well formed at ${at}: ${text.slice(at, at + 80)}`)
    const [, close, name = '', attributes = '', empty, content] = match
    const parent = open.at(-1) as OpenNode
    if (content !== undefined) parent.text += resolve(content)
    else if (close === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`)
      open.pop()
    } else {
      const node = { name, attributes: readAttributes(attributes), children: [], text: '' }
      parent.children.push(node)
      if (empty === '') open.push(node)
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '')
    throw new Error('no single root')
  return root.children[0] as SvgNode
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/ ([a-zA-Z0-9:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} is given twice`)
    attributes.set(name, resolve(value))
  }
  return attributes
}

function resolve(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const sign = entities[name]
    if (sign === undefined || !whole.endsWith(';')) throw new Error(`bare & in ${text}`)
    return sign
  })
}

/** All elements, the root first. */
export function listNodes(node: SvgNode): readonly SvgNode[] {
  return [node, ...node.children.flatMap((child) => listNodes(child))]
}

/** A number attribute; NaN when it is not given. */
export function numberOf({ attributes }: SvgNode, name: string): number {
  return Number(attributes.get(name) ?? Number.NaN)
}
