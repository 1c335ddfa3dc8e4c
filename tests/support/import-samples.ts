/** Small files of other tools, written for the tests: no line of them is from a real one. */

const author = 'identity--00000000-0000-4000-8000-000000000001'
const marking = 'marking-definition--00000000-0000-4000-8000-000000000002'

export function stixId(type: string, number: number): string {
  return `${type}--00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** A bundle in the form of ATT&CK's STIX 2.0, with everything that has to be left out. */
export function stixBundle() {
  const common = {
    created_by_ref: author,
    object_marking_refs: [marking],
    modified: '2025-01-01T00:00:00.000Z',
  }
  return {
    type: 'bundle',
    id: stixId('bundle', 9),
    spec_version: '2.0',
    objects: [
      {
        ...common,
        type: 'intrusion-set',
        id: stixId('intrusion-set', 10),
        name: 'Paper Heron',
        description:
          '[Paper Heron](https://attack.mitre.org/groups/G9999) is a group that copies plans.(Citation: Desk Heron 2024) It works at night. It rests on Sundays.',
        aliases: ['Paper Heron', 'GREY HERON', 'Sleepy Wader'],
        external_references: [
          { source_name: 'mitre-attack', url: 'https://attack.mitre.org/groups/G9999', external_id: 'G9999' },
          { source_name: 'GREY HERON', description: '(Citation: Desk Heron 2024)(Citation: Only A Label)' },
          { source_name: 'Desk Heron 2024', url: 'https://example.com/heron', description: 'Desk. Herons.' },
        ],
      },
      {
        ...common,
        type: 'malware',
        id: stixId('malware', 11),
        name: 'InkWell',
        x_mitre_aliases: ['InkWell', 'GREY HERON'],
      },
      { ...common, type: 'tool', id: stixId('tool', 12), name: 'copyall' },
      { ...common, type: 'malware', id: stixId('malware', 13), name: 'OldInk', revoked: true },
      { ...common, type: 'malware', id: stixId('malware', 14), name: 'DryInk', x_mitre_deprecated: true },
      { ...common, type: 'malware', id: stixId('malware', 15), name: '' },
      {
        ...common,
        type: 'malware',
        id: stixId('malware', 11),
        name: 'InkWell draft',
        modified: '2024-01-01T00:00:00.000Z',
      },
      { ...common, type: 'relationship', id: stixId('relationship', 16), relationship_type: 'uses' },
      { type: 'identity', id: author, name: 'The Example Desk', identity_class: 'organization' },
      {
        ...common,
        type: 'identity',
        id: stixId('identity', 17),
        name: 'Example Carrier',
        identity_class: 'organization',
      },
      {
        type: 'marking-definition',
        id: marking,
        definition_type: 'statement',
        definition: { statement: 'Copyright 2020-2025, The MITRE Corporation.' },
      },
    ],
  }
}

/** A cluster file of a galaxy of threat actors. */
export function mispGalaxy() {
  return {
    type: 'threat-actor',
    name: 'Threat Actor',
    authors: ['A. Writer', 'B. Writer'],
    version: 7,
    values: [
      {
        value: 'Paper Heron',
        description: 'Copies plans.',
        uuid: '00000000-0000-4000-8000-000000000020',
        meta: {
          synonyms: ['GREY HERON', 'HERON-7', 'Wader (Example Vendor)', 'NoFish057(16)'],
          refs: ['https://example.com/heron'],
          'name-attribution': [
            'GREY HERON:00000000-0000-4000-8000-00000000000a',
            'HERON-7:00000000-0000-4000-8000-00000000000a',
          ],
          'origin:HERON-7': 'Example Labs',
        },
      },
      { value: 'Night Copying', meta: { 'threat-actor-classification': ['operation'] } },
      { value: 'Old Heron', revoked: true },
      { description: 'Nobody.' },
    ],
  }
}

/** Rows of Microsoft's map. */
export function microsoftNames() {
  return [
    {
      'Threat actor name': 'Paper Typhoon',
      'Origin/Threat': 'Atlantis',
      'Other names': 'GREY HERON, HERON-7,',
    },
    { 'Threat actor name': 'Ink Tempest', 'Origin/Threat': '', 'Other names': '' },
    { 'Threat actor name': '', 'Origin/Threat': '', 'Other names': 'Nobody' },
  ]
}
