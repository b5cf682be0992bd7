/** The keywords of JSON Schema that the schemas of this package use, without titles and descriptions. */
export interface SchemaShape {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: SchemaShape
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, SchemaShape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | SchemaShape
  readonly propertyNames?: SchemaShape
  readonly minProperties?: number
  readonly oneOf?: readonly SchemaShape[]
}

/** A shape and the name of the definition it came from, when it has one. */
export interface NamedShape {
  readonly shape: SchemaShape
  readonly name: string | undefined
}

const refStart = '#/$defs/'

/** Follows `$ref` to the definition itself. */
export function resolveShape(
  shape: SchemaShape,
  definitions: Readonly<Record<string, SchemaShape>>
): NamedShape {
  let name: string | undefined
  let target = shape
  for (let hops = 0; target.$ref !== undefined && hops < 16; hops++) {
    name = target.$ref.slice(refStart.length)
    const next: SchemaShape | undefined = Object.hasOwn(definitions, name) ? definitions[name] : undefined
    if (next === undefined) break
    target = next
  }
  return { shape: target, name }
}
