const datatypes = {
  boolean: 'singlevaluelist',
  code: 'singlevaluelist',
  codes: 'multivaluelist',
  integer: 'number',
  quantity: 'number',
  ratio: 'number',
  instant: 'datetime',
  text: 'text'
}
const truths = { 'zh-CN': { true: '是', false: '否' }, en: { true: 'yes', false: 'no' } }

/** A fact as an attribute of Open311. None is required: what is not told is unknown, and the rules ask on. */
export function describeAttribute(fact, { schema, definition, order, language }) {
  const values = listValues(schema, definition, language)
  return {
    variable: true,
    code: fact,
    datatype: datatypes[definition.type] ?? 'string',
    required: false,
    datatype_description: typeof schema.description === 'string' ? schema.description : '',
    order,
    description: schema.title ?? fact,
    ...(values.length === 0 ? {} : { values })
  }
}

function listValues(schema, { type }, language) {
  if (type === 'boolean') return Object.entries(truths[language]).map(([key, name]) => ({ key, name }))
  const choices = schema.items?.oneOf ?? schema.oneOf ?? []
  return choices.flatMap((choice) =>
    'const' in choice && choice.const !== null
      ? [{ key: String(choice.const), name: choice.title ?? String(choice.const) }]
      : []
  )
}
