/** `component-0101` for the sub-category component/0101. */
export function writeServiceCode(kind, code) {
  return `${kind}-${code}`
}

/** Kind and code of a service code; both empty when it is none. */
export function parseServiceCode(text) {
  const [, kind = '', code = ''] = /^(component|event)-([a-z0-9-]{1,80})$/.exec(text ?? '') ?? []
  return { kind, code }
}
