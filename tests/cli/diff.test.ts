import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/index.js';
import type { Change } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { charter, document, folderOf, TWO, YAML } from './charter.js';

const before = document('1.0.0', '- We must listen. {#listen}');
const after = document('2.0.0', '- We may listen. {#listen}');
const files = { 'a.md': before, 'b.md': after };

describe('charter diff', () => {
  it('says what changed as text, Markdown, JSON and HTML', () => {
    const cwd = folderOf(files);
    const run = (...more: string[]) => charter(['diff', 'a.md', 'b.md', ...more], { cwd });
    for (const args of [[], ['--format', 'text'], ['--format', 'markdown'], ['--format', 'json'], ['--format', 'html']])
      expect(run(...args)).toMatchObject({ status: 0, stderr: '' });
    expect(run().stdout).toContain('We [-must-]{+may+} listen.');
    expect(run().stdout).toBe(run('--format', 'text').stdout);
    expect(run('--format', 'markdown').stdout).toContain('We ~~must~~**may** listen.');
    expect(run('--format', 'html').stdout).toMatch(/^<!doctype html>/);
  });

  it('gives as JSON what the library gives', () => {
    const cwd = folderOf(files);
    const [one, other] = [parse(before).edition, parse(after).edition];
    for (const pairs of [false, true]) {
      const args = ['diff', 'a.md', 'b.md', '--format', 'json', ...(pairs ? ['--pairs'] : [])];
      expect(JSON.parse(charter(args, { cwd }).stdout)).toEqual(
        JSON.parse(JSON.stringify(diff(one, other, { pairs }))),
      );
    }
  });

  it('ends with 1 for changes only when it is asked to', () => {
    const cwd = folderOf(files);
    expect(charter(['diff', 'a.md', 'b.md'], { cwd }).status).toBe(0);
    expect(charter(['diff', 'a.md', 'b.md', '--exit-code'], { cwd }).status).toBe(1);
    expect(charter(['diff', 'a.md', 'a.md', '--exit-code'], { cwd }).status).toBe(0);
  });

  it('takes one side from standard input', () => {
    const cwd = folderOf(files);
    const piped = charter(['diff', '-', 'b.md'], { cwd, input: before });
    expect(piped.stdout).toBe(charter(['diff', 'a.md', 'b.md'], { cwd }).stdout);
  });

  it('speaks the language asked for, else that of the text', () => {
    const cwd = folderOf(files);
    expect(charter(['diff', 'a.md', 'b.md', '--lang', 'fr'], { cwd }).stdout).toContain('Motif');
    expect(charter(['diff', 'a.md', 'b.md'], { cwd, env: { LANG: 'fr_FR' } }).stdout).toContain('Why');
  });

  it('keeps data on standard output and faults on standard error', () => {
    const cwd = folderOf({ ...files, 'c.md': `${after}- Twice. {#listen}\n` });
    const { status, stdout, stderr } = charter(['diff', 'a.md', 'c.md', '--format', 'json'], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).schema).toBe('charter-diff/1');
    expect(stderr).toMatch(/^c\.md:14:1: error: .*\[duplicate-id\]\n$/);
  });

  it('shows every change of the bundled charter', () => {
    for (const lang of ['fr', 'en']) {
      const args = ['diff', '1.0.0', '2.0.0-draft.1', '--lang', lang];
      const { changes, bump, declaredBump } = JSON.parse(charter([...args, '--format', 'json']).stdout);
      expect({ bump, declaredBump }).toEqual({ bump: 'major', declaredBump: 'major' });
      const shown = charter(args).stdout;
      for (const { kind, because } of changes)
        if (kind !== 'editorial' && kind !== 'metadata') expect(shown).toContain(because);
    }
  });

  it('writes no colour where there is no terminal', () => {
    expect(charter(['diff', 'a.md', 'b.md'], { cwd: folderOf(files), env: { FORCE_COLOR: '1' } }).stdout).not.toContain(
      '\u001B',
    );
  });

  it('names files in folders', () => {
    const folder = folderOf({ 'x/a.md': before, 'y/b.md': after });
    expect(charter(['diff', join(folder, 'x/a.md'), join(folder, 'y/b.md'), '--exit-code']).status).toBe(1);
  });

  it('counts the waivers of the charter, and says who waived what', () => {
    const json = (folder: string) =>
      JSON.parse(charter(['diff', '1.0.0', '2.0.0', '--charter', folder, '--format', 'json']).stdout);
    const { changes } = json(folderOf(TWO));
    const { id } = changes.find(({ bump }: Change) => bump === 'major');
    const waivers = `waivers: [{ edition: 2.0.0, change: ${id}, bump: patch, reason: { en: Never applied. }, author: the board, date: 2025-03-01 }]\n`;
    const folder = folderOf({ ...TWO, 'charter.yaml': `${YAML}${waivers}` });
    expect(json(folder)).toMatchObject({ bump: 'major', effectiveBump: 'patch', waivers: [{ change: id }] });
    expect(charter(['diff', '1.0.0', '2.0.0', '--charter', folder]).stdout).toContain(
      'Waived to patch by the board on 1 March 2025: Never applied.',
    );
    expect(charter(['check', folder]).status).toBe(0);
  });

  it('says why a commitment was withdrawn', () => {
    expect(charter(['diff', '1.0.0', '2.0.0-draft.1', '--lang', 'en']).stdout).toContain('may mislead the user');
  });
});
