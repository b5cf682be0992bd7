import type { ResponsibilityPart } from '@lijie/schema'

const label = (zh: string, en: string): { readonly label: { readonly zh: string; readonly en: string } } => ({
  label: { zh, en }
})
const published = { evidence: 'published' } as const

const roles = ['collector', 'clerk', 'platform', 'disposer', 'verifier', 'supervisor', 'timer'] as const

/** A centre, two district platforms, units by name, and a company that collects for the centre. */
export const sampleResponsibility: ResponsibilityPart = {
  organs: {
    centre: { ...label('中心', 'centre'), ...published },
    platform: { ...label('区平台', 'district platform'), perArea: true, ...published },
    unit: { ...label('责任单位', 'responsible unit'), openMembers: true, ...published },
    company: { ...label('采集公司', 'collecting company'), openMembers: true, ...published },
    runner: { ...label('定时器', 'timer'), ...published }
  },
  areas: {
    east: { ...label('东区', 'East'), division: '140802', ...published },
    west: { ...label('西区', 'West'), division: '140803', validTo: '2026-12-31', ...published }
  },
  roles: Object.fromEntries(roles.map((role) => [role, { ...label(role, role), ...published }])),
  bindings: [
    { id: 'collector', role: 'collector', organ: 'centre', article: '第1条', ...published },
    { id: 'clerk', role: 'clerk', organ: 'centre', article: '第2条', ...published },
    { id: 'platform', role: 'platform', organ: 'platform', ...published },
    { id: 'disposer', role: 'disposer', organ: 'unit', ...published },
    { id: 'verifier', role: 'verifier', organ: 'centre', validFrom: '2026-03-05', ...published },
    { id: 'supervisor', role: 'supervisor', organ: 'centre', ...published },
    { id: 'timer', role: 'timer', organ: 'runner', ...published }
  ],
  entrustments: [{ id: 'collecting', from: 'centre', to: 'company', roles: ['collector'], ...published }],
  ladders: {
    unclear: {
      ...label('责任不清', 'responsibility unclear'),
      situation: 'unclear',
      triggers: {
        platformFailed: label('区平台协调不成', 'the platform failed'),
        nobody: label('无责任主体', 'nobody is responsible')
      },
      steps: [
        {
          id: 'by-platform',
          order: 1,
          when: null,
          decider: 'platform',
          act: 'coordinate',
          modality: 'must',
          binding: 'binding',
          onFailure: 'platformFailed',
          summary: { zh: '区平台协调' },
          ...published
        },
        {
          id: 'by-centre',
          order: 2,
          when: { fact: 'platformFailed', operator: 'equal', value: true },
          decider: 'centre',
          act: 'decide',
          modality: 'must',
          binding: 'binding',
          summary: { zh: '中心决定' },
          ...published
        },
        {
          id: 'enter',
          order: 3,
          when: { fact: 'nobody', operator: 'equal', value: true },
          decider: 'centre',
          act: 'rectify-first',
          modality: 'may',
          binding: 'not-stated',
          terminal: 'no-owner-register',
          register: 'no-owner',
          summary: { zh: '列入无主台账' },
          ...published
        }
      ],
      otherwise: { text: { zh: '没有规定' } },
      ...published
    }
  },
  registers: { 'no-owner': { ...label('无主台账', 'matters without an owner'), ...published } }
}
