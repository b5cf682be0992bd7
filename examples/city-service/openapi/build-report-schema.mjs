import { inputSchema, isRefusal } from '@lijie/engine'

/**
 * The report that begins a case. Every fact that any sub-category asks for is described once; which of them a sub-category asks
 * is said by `GET /forms/{kind}/{code}`, and the service refuses the others.
 */
export function buildReportSchema(rulebook) {
  const entries = (rulebook.parts.taxonomy?.entries ?? []).filter(({ code }) => code !== null)
  const facts = {}
  const codes = new Set()
  for (const { kind, code } of entries) {
    const schema = inputSchema(rulebook, kind, code, 'en')
    if (isRefusal(schema)) continue
    codes.add(code)
    for (const [fact, described] of Object.entries(schema.value.properties.facts.properties))
      facts[fact] ??= described
  }
  const ofWorkflow = Object.entries(rulebook.workflow?.part.facts ?? {}).map(([fact, { label }]) => [
    fact,
    { type: ['boolean', 'null'], title: label.en ?? label.zh }
  ])
  return {
    type: 'object',
    properties: {
      kind: { enum: ['component', 'event'] },
      code: { type: 'string', enum: [...codes].toSorted() },
      area: {
        type: 'string',
        description: 'Area id or division code of six digits.',
        examples: ['yanhu', '140802']
      },
      areaGrade: { type: 'string', pattern: '^[A-Z]$' },
      unitGrid: { type: 'string', pattern: '^[0-9]{15}$' },
      facts: {
        type: 'object',
        properties: { ...facts, ...Object.fromEntries(ofWorkflow) },
        additionalProperties: false
      },
      reporter: { $ref: '#/components/schemas/Reporter' }
    },
    required: ['kind', 'code', 'area'],
    additionalProperties: false
  }
}
