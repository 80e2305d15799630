import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { readingBy } from '../../src/cli/reading.js';
import { remark } from '../../src/parse/index.js';
import { charter, document, folderOf, TWO, YAML } from './charter.js';

const COURT = {
  'charter.yaml': YAML,
  '1.0.0/en.md': document('1.0.0', '- Citizens must declare a birth. {#births}'),
  '2.0.0/en.md': document('2.0.0', '- Citizens may declare a birth. {#births}'),
};

describe('readingBy', () => {
  it('is the parser and the profile asked for', async () => {
    expect(await readingBy({ parser: 'remark', profile: 'law' })).toEqual({ parser: remark, profile: 'law' });
    expect((await readingBy({})).profile).toBe(undefined);
  });
});

describe('--profile', () => {
  const read = COMMANDS.filter(({ name }) => !['rules', 'git'].includes(name));

  it.each(read)('of $name takes the profiles alone', ({ name, operands: [least] }) => {
    const operands = ['1.0.0', '2.0.0'].slice(0, least);
    expect(charter([name, ...operands, '--profile', 'statute'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'charter: Unexpected --profile statute, expected charter, law, rfc2119\ncharter --help\n',
    });
  });

  it('decides what a change is', () => {
    const cwd = folderOf(COURT);
    const kinds = (...more: string[]) =>
      JSON.parse(
        charter(['diff', '1.0.0', '2.0.0', '--charter', cwd, '--format', 'json', ...more]).stdout,
      ).changes.flatMap(({ kind, node }: { kind: string; node: string }) => (node === 'commitment' ? [kind] : []));
    expect(kinds()).toEqual(['strengthened']);
    expect(kinds('--profile', 'charter')).toEqual(['strengthened']);
    expect(kinds('--profile', 'law')).toEqual(['weakened']);
    expect(kinds('--profile', 'rfc2119')).toEqual(['reworded']);
    const text = (profile: string) => charter(['changelog', cwd, '--format', 'text', '--profile', profile]).stdout;
    expect(text('charter')).toContain('Strengthened');
    expect(text('law')).toContain('Weakened');
  });

  it('is how the force that is shown was read', () => {
    const cwd = folderOf(COURT);
    const shown = (...more: string[]) =>
      JSON.parse(charter(['show', '1.0.0#births', '--charter', cwd, '--format', 'json', ...more]).stdout);
    expect(shown()).toMatchObject({ force: { benefits: 'organisation' }, edition: { profile: null } });
    expect(shown('--profile', 'law')).toMatchObject({ force: { benefits: 'people' }, edition: { profile: 'law' } });
  });

  it('is the reading in which a waived change is looked for', () => {
    const found = JSON.parse(
      charter(['diff', '1.0.0', '2.0.0', '--charter', folderOf(COURT), '--format', 'json', '--profile', 'law']).stdout,
    ).changes.find(({ kind }: { kind: string }) => kind === 'weakened');
    const waiver = `waivers: [{ edition: 2.0.0, change: ${found.id}, bump: patch, reason: { en: No. }, author: us, date: 2025-03-01 }]\n`;
    const cwd = folderOf({ ...COURT, 'charter.yaml': `${YAML}${waiver}` });
    expect(charter(['check', cwd, '--profile', 'law'])).toMatchObject({ status: 0, stderr: '' });
    expect(charter(['check', cwd]).stderr).toContain('[stale-waiver]');
    const named = folderOf({ ...COURT, 'charter.yaml': `${YAML}profile: law\n${waiver}` });
    expect(charter(['check', named])).toMatchObject({ status: 0, stderr: '' });
  });

  it('changes nothing where the profile named is the one that holds', () => {
    const cwd = folderOf(TWO);
    const args = ['diff', '1.0.0', '2.0.0', '--charter', cwd];
    expect(charter([...args, '--profile', 'charter'])).toEqual(charter(args));
  });
});
