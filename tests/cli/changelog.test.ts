import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charter, folderOf, ROOT, TWO } from './charter.js';

describe('charter changelog', () => {
  it('writes the changelog of the bundled charter as it is published', () => {
    for (const lang of ['fr', 'en']) {
      const { status, stdout, stderr } = charter(['changelog', 'charter', '--lang', lang]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toBe(readFileSync(join(ROOT, 'charter', `CHANGELOG.${lang}.md`), 'utf8'));
    }
  });

  it('writes Markdown, text, JSON and HTML', () => {
    const cwd = folderOf(TWO);
    const run = (...format: string[]) => charter(['changelog', '.', ...format], { cwd }).stdout;
    expect(run()).toMatch(/^# Changelog — Ours\n/);
    expect(run('--format', 'markdown')).toBe(run());
    expect(run('--format', 'text')).toContain('We [-must-]{+may+} listen.');
    expect(run('--format', 'html')).toMatch(/^<!doctype html>/);
    const { schema, releases } = JSON.parse(run('--format', 'json'));
    expect(schema).toBe('charter-changelog/1');
    expect(releases.map(({ version }: { version: string }) => version)).toEqual(['2.0.0', '1.0.0']);
  });

  it('takes the folder as an operand or as an option', () => {
    const folder = folderOf(TWO);
    expect(charter(['changelog', folder]).stdout).toBe(charter(['changelog', '--charter', folder]).stdout);
  });

  it('speaks a language that the charter has no edition in', () => {
    const { status, stdout } = charter(['changelog', folderOf(TWO), '--lang', 'fr']);
    expect(status).toBe(0);
    expect(stdout).toContain('Le verbe engage moins');
  });

  it('ends with 3 where there is no charter', () => {
    const folder = folderOf({ 'a.md': '' });
    expect(charter(['changelog', folder])).toMatchObject({ status: 3, stdout: '' });
    const { status, stderr } = charter(['changelog', join(folder, 'a.md')]);
    expect(status).toBe(3);
    expect(stderr).toContain('inside a file, expected a folder');
  });

  it('says the faults of the editions on standard error', () => {
    const folder = folderOf({ ...TWO, '2.0.0/en.md': `${TWO['2.0.0/en.md']}- Twice. {#listen}\n` });
    const { status, stderr } = charter(['changelog', folder]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/2\.0\.0.en\.md:14:1: error: .*\[duplicate-id\]\n$/);
  });
});
