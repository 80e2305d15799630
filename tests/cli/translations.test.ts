import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charter, folderOf } from './charter.js';

const edition = (version: string, language: string, body: string) =>
  `---\ncharter: ours\nversion: ${version}\nlanguage: ${language}\nstatus: adopted\n---\n\n${body}`;
const FILES = {
  'charter.yaml': '# Ours\nid: ours\ntitles: { fr: Nôtre }\nlanguage: fr\n',
  '1.0.0/fr.md': edition('1.0.0', 'fr', '- Nous devons écouter. {#a}\n- Nous lisons. {#b}\n'),
  '1.0.0/en.md': edition('1.0.0', 'en', '- We must listen. {#a}\n- We read. {#b}\n'),
  '2.0.0/fr.md': edition('2.0.0', 'fr', '- Nous pouvons écouter. {#a}\n- Nous lisons. {#b}\n- Nous chantons. {#c}\n'),
  '2.0.0/en.md': edition('2.0.0', 'en', '- We must listen. {#a}\n- We read. {#b}\n'),
};
const faults = (stdout: string) =>
  JSON.parse(stdout).translations.flatMap(({ findings }: { findings: { fault: string }[] }) =>
    findings.map(({ fault }) => fault),
  );

describe('charter translations', () => {
  it('tells what each translation of a version lacks', () => {
    const cwd = folderOf(FILES);
    const run = (...args: string[]) => charter(['translations', ...args, '--charter', '.', '--lang', 'en'], { cwd });
    expect(faults(run('--format', 'json').stdout)).toEqual(['stale', 'force', 'missing']);
    expect(faults(run('1.0.0', '--format', 'json').stdout)).toEqual([]);
    expect(run().stdout).toContain('It was made from edition 1.0.0; the source was weakened since.');
    expect(run('--format', 'html').stdout).toMatch(/^<!doctype html>/);
    expect(run('--format', 'markdown').stdout).toMatch(/^# Translations — ours 2\.0\.0\n/);
    expect([run('--exit-code').status, run('1.0.0', '--exit-code').status]).toEqual([1, 0]);
  });

  it('notes a review, and changes nothing else in charter.yaml', () => {
    const cwd = folderOf(FILES);
    const run = (...args: string[]) => charter(['translations', '--charter', '.', ...args], { cwd });
    const { status, stderr } = run('--accept', 'a,b', '--by', 'A. Martin', '--lang', 'en');
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Reviewed: a in en.\nReviewed: b in en.\n' });
    const yaml = readFileSync(join(cwd, 'charter.yaml'), 'utf8');
    expect(yaml.startsWith(FILES['charter.yaml'])).toBe(true);
    expect(yaml.slice(FILES['charter.yaml'].length)).toMatch(
      /^\ntranslations:\n {2}- \{"language":"en","id":"a","digest":"sha256-[0-9a-f]{64}","date":"\d{4}-\d\d-\d\d","by":"A. Martin"\}\n/,
    );
    expect(faults(run('--format', 'json').stdout)).toEqual(['force', 'missing']);
    expect(charter(['check', '.'], { cwd }).status).toBe(0);
  });

  it('compares any two documents', () => {
    const cwd = folderOf({ 'en.md': 'We listen.\n\nWe answer within 2 days.\n', 'fr.md': 'Nous écoutons.\n' });
    const { status, stdout } = charter(['translations', 'en.md', 'fr.md', '--format', 'json'], { cwd });
    expect([status, faults(stdout)]).toEqual([0, ['missing']]);
  });

  it.each([
    [['--accept', 'x'], 3, 'Unexpected id x, expected one of edition 2.0.0/fr'],
    [['--accept', 'a', '--in', 'fr'], 2, 'expected another language than that of the charter'],
    [['9.0.0'], 3, 'Unexpected edition 9.0.0/fr'],
  ])('says what is wrong with %j', (args, status, message) => {
    const found = charter(['translations', ...args, '--charter', '.'], { cwd: folderOf(FILES) });
    expect(found.status).toBe(status);
    expect(found.stderr).toContain(message);
  });
});
