import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charter, folderOf, TWO } from './charter.js';

const show = (...args: string[]) => charter(['show', ...args]);

describe('charter show', () => {
  it('shows an edition, what it is worth first', () => {
    const { status, stdout } = show('1.0.0', '--lang', 'en');
    expect(status).toBe(0);
    const lines = stdout.split('\n').filter(Boolean);
    expect(lines[2]).toMatch(/not the official text/i);
  });

  it('shows the adopted edition for latest, not the draft', () => {
    expect(JSON.parse(show('latest', '--format', 'json').stdout)).toMatchObject({ version: '1.0.0', language: 'fr' });
  });

  it('shows one commitment by id, in the latest edition or another', () => {
    const latest = show('transparence-explication');
    expect(latest.status).toBe(0);
    expect(show('latest#transparence-explication').stdout).toBe(latest.stdout);
    expect(show('#transparence-explication').stdout).toBe(latest.stdout);
    const node = JSON.parse(show('2.0.0-draft.1#transparence-explication', '--format', 'json').stdout);
    expect(node).toMatchObject({
      type: 'commitment',
      id: 'transparence-explication',
      edition: { version: '2.0.0-draft.1', standing: 'illustrative proposal' },
    });
  });

  it('shows a node of a file, and of standard input', () => {
    const file = join(folderOf(TWO), '1.0.0', 'en.md');
    expect(JSON.parse(show(`${file}#listen`, '--format', 'json').stdout).text).toBe('We must listen.');
    const piped = charter(['show', '--format', 'json', '--', '-#listen'], { input: TWO['2.0.0/en.md'] });
    expect(JSON.parse(piped.stdout).text).toBe('We may listen.');
  });

  it('writes text, Markdown and HTML', () => {
    expect(show('transparence').stdout).toBe(show('transparence', '--format', 'text').stdout);
    expect(show('transparence', '--format', 'markdown').stdout).toMatch(/^# /);
    expect(show('transparence', '--format', 'html').stdout).toMatch(/^<!doctype html>\n<html lang="fr">/);
  });

  it('says that a reference names nothing', () => {
    for (const [reference, said] of [
      ['1.0.0#nothing', 'no node "nothing", expected an id of edition 1.0.0'],
      ['nothing', 'nothing: no such file, and no version such as'],
      ['nothing.md#x', 'nothing.md: no such file'],
      ['9.9.9', 'Unexpected edition 9.9.9/fr of ia-ethique'],
      ['1.0.0#', 'no node ""'],
    ] as const) {
      const { status, stdout, stderr } = show(reference);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toContain(said);
    }
  });
});
