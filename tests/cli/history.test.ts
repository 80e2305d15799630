import { describe, expect, it } from 'vitest';
import { charter } from './charter.js';

const own = (...args: readonly string[]) => charter(['history', ...args, '--charter', 'examples/own-charter']);

describe('charter history', () => {
  it('tells the life of a commitment, in text, Markdown, HTML and JSON', () => {
    const { status, stdout, stderr } = own('privacy-name');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1.0.0 — new');
    expect(stdout).toContain('1.1.0 — split');
    expect(own('privacy-name', '--format', 'markdown').stdout).toContain('## 1.1.0 — split');
    expect(own('privacy-name', '--format', 'html').stdout).toMatch(/^<!doctype html>/);
    const { schema, moments } = JSON.parse(own('privacy-name', '--format', 'json').stdout);
    expect(schema).toBe('charter-history/1');
    expect(moments.map(({ version }: { version: string }) => version)).toEqual(['1.0.0', '1.1.0']);
  });

  it('speaks French', () => {
    const { stdout } = charter(['history', 'environnement-affichage', '--lang', 'fr']);
    expect(stdout).toContain('2.0.0-draft.1 — retiré');
  });

  it('ends with 3 when no edition has the id', () => {
    const { status, stdout, stderr } = own('nothing');
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('Unexpected id nothing, expected one of an edition of reading-rooms in en');
  });
});
