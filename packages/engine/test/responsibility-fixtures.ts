import type { ResponsibilityPart } from '@lijie/schema'
import type { Citation } from '../src/kernel/index.js'
import { compileResponsibility, type CompiledResponsibility } from '../src/responsibility/index.js'

const derived = { evidence: 'derived' } as const
const published = { evidence: 'published' } as const

/** A city with a centre, district centres, street offices, units and a collecting company that it entrusted. */
export const sampleResponsibility: ResponsibilityPart = {
  organs: {
    centre: { label: { zh: '市监督中心', en: 'city centre' }, level: 'city', ...derived },
    district: {
      label: { zh: '区监督中心' },
      level: 'district',
      perArea: true,
      aliases: ['区中心'],
      ...derived
    },
    unit: { label: { zh: '处置责任单位' }, openMembers: true, ...derived },
    company: { label: { zh: '信息采集单位' }, openMembers: true, ...derived },
    crew: { label: { zh: '采集班组' }, perArea: true, ...derived },
    lamps: { label: { zh: '路灯管理处' }, aliases: ['路灯所'], ...derived },
    greening: { label: { zh: '园林局' }, aliases: ['园林绿化局'], ...derived }
  },
  areas: {
    north: { label: { zh: '城北区' }, division: '990102', ...published },
    south: { label: { zh: '城南区' }, division: '990103', ...published },
    old: {
      label: { zh: '旧城区' },
      division: '990104',
      validTo: '2021-04-08',
      succeededBy: ['north'],
      ...published
    },
    split: {
      label: { zh: '分设区' },
      division: '990105',
      validTo: '2021-04-08',
      succeededBy: ['north', 'south'],
      ...published
    },
    park: { label: { zh: '风景区' }, ...published }
  },
  openAreas: { divisionPrefix: '9902', ...published },
  areaGroups: { inner: { label: { zh: '主城' }, areas: ['north', 'south'], ...published } },
  roles: {
    filer: { label: { zh: '立案人' }, ...published },
    dispatcher: { label: { zh: '派遣人' }, ...published },
    collector: { label: { zh: '采集人' }, ...published },
    disposer: { label: { zh: '处置人' }, ...published }
  },
  bindings: [
    {
      id: 'file-inner',
      role: 'filer',
      organ: 'centre',
      areaGroups: ['inner'],
      article: '第二十二条',
      ...published
    },
    { id: 'file-district', role: 'filer', organ: 'district', validFrom: '2015-01-01', ...published },
    { id: 'dispatch', role: 'dispatcher', organ: 'district', anyArea: true, ...published },
    { id: 'collect', role: 'collector', organ: 'centre', ...published },
    { id: 'collect-park', role: 'collector', organ: 'district', areas: ['park'], ...published },
    { id: 'dispose', role: 'disposer', organ: 'unit', validTo: '2030-12-31', ...published }
  ],
  entrustments: [
    {
      id: 'to-company',
      from: 'centre',
      to: 'company',
      roles: ['collector'],
      article: '第十五条',
      ...published
    },
    { id: 'to-crew', from: 'company', to: 'crew', roles: ['collector'], areas: ['north'], ...published },
    { id: 'to-lamps', from: 'centre', to: 'lamps', roles: ['filer'], validFrom: '2020-01-01', ...published }
  ],
  ownerships: {
    public: { label: { zh: '公有' }, ...published },
    private: { label: { zh: '单位自有' }, ...published }
  },
  assignments: [
    {
      id: 'park',
      areas: ['park'],
      disposing: { organ: 'greening' },
      supervising: { organ: 'centre' },
      article: '第八条',
      ...published
    },
    {
      id: 'lamps',
      kind: 'component',
      codes: ['component/0105'],
      ownership: ['public'],
      disposing: { organ: 'lamps' },
      ...published
    },
    { id: 'owned', kind: 'component', ownership: ['private'], disposing: { owner: true }, ...published },
    { id: 'first-street', unitGrids: ['990102001'], disposing: { organ: 'district' }, ...published },
    { id: 'named', bodies: ['greening'], disposing: { criterion: 'disposing' }, ...published },
    {
      id: 'south',
      kind: 'event',
      areas: ['south'],
      disposing: { organ: 'unit', member: 'south-cleaning' },
      ...published
    }
  ],
  unassigned: 'unclear',
  ladders: {
    unclear: {
      label: { zh: '责任不清', en: 'responsibility not clear' },
      situation: 'unclear',
      triggers: {
        crossDistrict: { label: { zh: '跨区域', en: 'crosses districts' } },
        districtFailed: { label: { zh: '区监督中心协调仍无法确认', en: 'the district could not settle it' } },
        cityFailed: { label: { zh: '市监督中心协调仍无法确认', en: 'the city could not settle it' } }
      },
      impossible: [
        {
          all: [
            { fact: 'crossDistrict', operator: 'equal', value: true },
            { fact: 'districtFailed', operator: 'equal', value: true }
          ]
        }
      ],
      steps: [
        {
          id: 'district',
          order: 1,
          when: { fact: 'crossDistrict', operator: 'equal', value: false },
          decider: 'district',
          act: 'coordinate',
          modality: 'must',
          binding: 'not-stated',
          onFailure: 'districtFailed',
          summary: { zh: '由所在区监督中心协调。', en: 'The district centre coordinates.' },
          article: '第二十五条第（一）项',
          evidence: 'inferred'
        },
        {
          id: 'city',
          order: 2,
          when: {
            any: [
              { fact: 'crossDistrict', operator: 'equal', value: true },
              { fact: 'districtFailed', operator: 'equal', value: true }
            ]
          },
          decider: 'centre',
          act: 'confirm',
          modality: 'must',
          binding: 'binding',
          onFailure: 'cityFailed',
          summary: { zh: '由市监督中心组织协调、确认。', en: 'The city centre coordinates and confirms.' },
          article: '第二十五条第（一）项',
          ...published
        },
        {
          id: 'substitute',
          order: 3,
          when: { fact: 'cityFailed', operator: 'equal', value: true },
          decider: 'centre',
          act: 'designate-substitute',
          modality: 'must',
          binding: 'not-stated',
          cost: { bearers: [{ zh: '市、区财政', en: 'city and district budget' }], certifiedBy: ['centre'] },
          terminal: 'substitute-disposal',
          register: 'ownerless',
          summary: { zh: '由市监督中心指定单位代替处置。', en: 'The city centre designates a unit.' },
          article: '第二十五条第（二）项',
          ...published
        }
      ],
      otherwise: { text: { zh: '本办法没有规定。', en: 'The measures say nothing.' } },
      article: '第二十五条',
      ...published
    },
    empty: {
      label: { zh: '无主' },
      situation: 'no-owner',
      triggers: { ownerUnknown: { label: { zh: '权属不明' } } },
      steps: [],
      otherwise: { text: { zh: '本办法没有规定无主问题。' }, article: '第十六条' },
      ...published
    }
  },
  registers: { ownerless: { label: { zh: '无责任主体台账' }, ...published } }
}

/** Cites an entry of a standard made for tests. */
export function citeSample(
  key: string,
  article = 'responsibility.json',
  evidence: Citation['evidence']
): Citation {
  return {
    standard: 'cn.test.handling',
    edition: '',
    version: '1.0.0',
    hash: '',
    rule: key,
    article,
    evidence
  }
}

/** Compiles a part that is known to be sound. */
export function compileSample(part: ResponsibilityPart = sampleResponsibility): CompiledResponsibility {
  const result = compileResponsibility(part, { standard: 'cn.test.handling', cite: citeSample })
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  return result.responsibility
}
