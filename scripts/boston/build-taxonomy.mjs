/** Builds taxonomy.json: one entry per service type, under a slug of ours, with the printed name as alias. */

/** The code of a type: its printed name in lower-case ASCII words. */
export function slugOf(type) {
  const words = type.toLowerCase().replaceAll('w/out', 'without').replaceAll("'", '')
  return words.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}

/** taxonomy.json for the fitted types; `names` gives the Chinese labels. */
export function buildTaxonomy(types, names) {
  const slugs = types.map(({ type }) => slugOf(type))
  const doubled = slugs.filter((slug, i) => slugs.indexOf(slug) !== i)
  if (doubled.length > 0) throw new Error(`Two types have the same slug: ${doubled.join(', ')}`)
  return {
    $schema: '../../../packages/schema/schemas/taxonomy.schema.json',
    editions: {
      event: {
        id: 'boston-311-2011',
        title: { zh: '波士顿市 311 诉求类型（2011 年）', en: 'City of Boston 311 request types, 2011' },
        codeStructure: { type: 'slug' }
      }
    },
    categories: [
      {
        kind: 'event',
        code: 'service-request',
        name: { zh: '市民诉求', en: 'Service request' },
        evidence: 'inferred',
        note: {
          zh: '来源没有大类；部门写在立案条件的处置单位中。',
          en: 'The source has no categories; the department stands with the filing criterion as disposing body.'
        }
      }
    ],
    entries: types.map(({ type }, i) => ({
      kind: 'event',
      code: slugs[i],
      category: 'service-request',
      name: { zh: names[type] ?? type, en: type.replaceAll(/\s+/g, ' ').trim() },
      aliases: [type],
      origin: 'local',
      evidence: 'inferred'
    }))
  }
}
