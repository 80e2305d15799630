import { describe, expect, it } from 'vitest';
import { appended } from '../../src/parse/appended.js';

const add = (yaml: string) => appended(yaml, 'list', ['{ id: z }']);

describe('appended', () => {
  it.each([
    ['makes the list', 'id: a\n', 'id: a\n\nlist:\n  - { id: z }\n'],
    ['makes it in an empty file', '', 'list:\n  - { id: z }\n'],
    [
      'goes on below the last item',
      'list:\n  - { id: b } # why\n\nid: a\n',
      'list:\n  - { id: b } # why\n  - { id: z }\n\nid: a\n',
    ],
    ['keeps the indent', 'list:\n- id: b\n  to: c\n', 'list:\n- id: b\n  to: c\n- { id: z }\n'],
    ['takes a file without a last line break', 'list:\n  - b', 'list:\n  - b\n  - { id: z }'],
    ['keeps line breaks', 'list:\r\n  - b\r\nid: a\r\n', 'list:\r\n  - b\r\n  - { id: z }\r\nid: a\r\n'],
    ['fills an empty list', 'list: []\nid: a\n', 'list:\n  - { id: z }\nid: a\n'],
    ['fills a key without a value', 'list:\nid: a\n', 'list:\n  - { id: z }\nid: a\n'],
  ])('%s', (_, yaml, expected) => {
    expect(add(yaml)).toBe(expected);
  });

  it.each(['list: [b]\n', 'list: b\n', 'list: { a: b }\n', 'list: [\n'])('throws for %j', (yaml) => {
    expect(() => add(yaml)).toThrow('Unexpected list in charter.yaml, expected a list in block style');
  });
});
