import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../src/model/index.js';
import { LIMITS, parse, readLock, readWork } from '../../src/parse/index.js';
import { PARSE_RULES, type ParseRuleId } from '../../src/parse/rules.js';

interface Case {
  readonly source: string;
  /** What `source` says at the place of the message. */
  readonly at: string;
  /** Line and column, in the file. */
  readonly place: string;
  readonly actual: string;
  readonly expected: string;
}

const front = (...lines: readonly string[]) => ['---', 'charter: test', ...lines, '---', ''].join('\n');

/** One document a rule: a rule without one does not compile. */
const CASES: Record<ParseRuleId, Case> = {
  'too-large': {
    source: 'a'.repeat(LIMITS.length + 1),
    at: '',
    place: '1:1',
    actual: '2097153',
    expected: 'at most 2097152',
  },
  'too-deep': {
    source: `Text\n\n${'> '.repeat(10_000)}`,
    at: '',
    place: '3:1',
    actual: '10000 levels',
    expected: 'at most 100',
  },
  'nul-character': {
    source: 'Text\n\na\0b',
    at: '\0',
    place: '3:2',
    actual: 'U+0000',
    expected: 'text: it is shown as U+FFFD',
  },
  'duplicate-id': {
    source: '## One {#a}\n\n- Two {#a}\n',
    at: '- Two {#a}',
    place: '3:1',
    actual: 'a',
    expected: 'an id of its own (line 1 has this one)',
  },
  'malformed-attributes': {
    source: '- Two {#a #b}\n',
    at: '{#a #b}',
    place: '1:7',
    actual: '{#a #b}',
    expected: '{#id .class key=value}',
  },
  'misplaced-attributes': {
    source: '- Two {#a}, three\n',
    at: '{#a}',
    place: '1:7',
    actual: '{#a}',
    expected: 'it after a space, at the end of a heading, list item or paragraph',
  },
  'malformed-front-matter': {
    source: front('version: 1.0.0', 'other: [a'),
    at: '',
    place: '4:10',
    actual: 'Flow sequence in block collection must be sufficiently indented and end with a ]',
    expected: 'YAML: `key: value` lines',
  },
  'malformed-work': {
    source: 'id: ours\nlanguage: en\ntitles: Ours\n',
    at: 'titles: Ours',
    place: '3:1',
    actual: 'titles: "Ours"',
    expected: 'a text by language: { fr: …, en: … }',
  },
  'malformed-lock': {
    source: '{\n  "schema": "charter-lock/1",\n  "seals": [',
    at: '',
    place: '3:13',
    actual: '…-lock/1", "seals": [',
    expected: 'JSON, whole, as charter seal writes it',
  },
  'newer-lock': {
    source: '{ "schema": "charter-lock/2", "reader": "charter-as-code >=3.1.0" }\n',
    at: '',
    place: '1:1',
    actual: 'charter-lock/2 (charter-as-code >=3.1.0)',
    expected: 'charter-lock/1',
  },
  'unexpected-type': {
    source: front('title: 2022'),
    at: 'title: 2022',
    place: '3:1',
    actual: '2022',
    expected: 'text',
  },
  'unknown-status': {
    source: front('status: final'),
    at: 'status: final',
    place: '3:1',
    actual: '"final"',
    expected: 'one of draft, proposed, adopted, superseded, withdrawn',
  },
  'unknown-profile': {
    source: front('profile: statute'),
    at: 'profile: statute',
    place: '3:1',
    actual: '"statute"',
    expected: 'one of charter, law, rfc2119',
  },
  'invalid-version': {
    source: front('version: 1.10 # ten'),
    at: 'version: 1.10',
    place: '3:1',
    actual: '1.10 (a number, read as 1.1)',
    expected: 'a semantic version such as 1.10.0',
  },
  'invalid-date': {
    source: front('dates: { adopted: 2023-02-29 }'),
    at: 'dates: { adopted: 2023-02-29 }',
    place: '3:1',
    actual: 'adopted: 2023-02-29',
    expected: 'a day of the calendar, YYYY-MM-DD',
  },
  'invalid-language': {
    source: front('language: français de France'),
    at: 'language: français de France',
    place: '3:1',
    actual: '"français de France"',
    expected: 'a BCP 47 tag such as fr or en-GB',
  },
};

const rules = Object.entries(PARSE_RULES);

describe('the rules of the parser', () => {
  it.each(Object.entries(CASES))('%s says what, where, and what was expected', (ruleId, fault) => {
    const readers = { 'malformed-work': readWork, 'malformed-lock': readLock, 'newer-lock': readLock };
    const read = readers[ruleId as keyof typeof readers] ?? ((source: string) => parse(source));
    const { messages } = read(fault.source);
    const [message] = messages;
    expect(messages.map((one) => one.ruleId)).toEqual([ruleId]);
    expect(message).toMatchObject({ actual: fault.actual, expected: fault.expected });
    const { start, end } = message?.place ?? { start: null, end: null };
    expect(`${start?.line}:${start?.column}`).toBe(fault.place);
    if (fault.at !== '') expect(fault.source.slice(start?.offset, end?.offset)).toBe(fault.at);
  });

  it.each(['\uFEFF', '\r\n'])('give the place in the file, whatever its first bytes and line ends (%j)', (mark) => {
    const source = mark === '\r\n' ? front('status: final').replaceAll('\n', mark) : mark + front('status: final');
    const { start, end } = parse(source).messages[0]?.place ?? {};
    expect(source.slice(start?.offset, end?.offset)).toBe('status: final');
    expect(start?.line).toBe(3);
  });

  it.each(rules)('%s has a severity, and a sentence in both languages that quotes what was found', (_, rule) => {
    expect(SEVERITIES).toContain(rule.severity);
    const fact = { actual: 'FOUND 7', expected: 'DUE 8' };
    expect(rule.sentence.en(fact)).toMatch(/^Unexpected .*FOUND 7.*, expected .*DUE 8/);
    expect(rule.sentence.fr(fact)).toMatch(/7.*(attendu|il se met)/);
  });
});
