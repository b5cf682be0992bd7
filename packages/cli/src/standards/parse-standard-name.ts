/** A standard as an option names it: `yuncheng`, `./folder@1.2.0`, `yuncheng@0.1.0#3f2a...`. */
export interface StandardName {
  /** Packaged id, short name, or folder. */
  readonly name: string
  readonly version?: string
  readonly hash?: string
}

/** Takes the pin off a name: `@` and a version at the end, then `#` and a hash. Folders may hold both characters. */
export function parseStandardName(text: string): StandardName {
  const match = /^(.+?)(?:@([0-9]+\.[0-9]+\.[0-9]+))?(?:#([^#/\\]*))?$/.exec(text)
  const [, name = text, version, hash] = match ?? []
  return { name, ...(version !== undefined && { version }), ...(hash !== undefined && { hash }) }
}
