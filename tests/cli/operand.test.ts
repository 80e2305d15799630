import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Operands } from '../../src/cli/operand.js';
import { UnreadableError } from '../../src/node/index.js';
import { remark } from '../../src/parse/index.js';
import { hasGit, newRepository, storied } from '../node/git/repositories.js';
import { charter, document, folderOf, TWO, YAML } from './charter.js';

const BY_REMARK = { parser: remark };

describe('an operand', () => {
  it('is an exact version, a range or latest of the charter', async () => {
    const operands = new Operands(folderOf(TWO), undefined, BY_REMARK);
    for (const [operand, version] of [
      ['1.0.0', '1.0.0'],
      ['1.x', '1.0.0'],
      ['^2', '2.0.0'],
      ['latest', '2.0.0'],
      ['ours@1.0.0/en', '1.0.0'],
    ] as const)
      expect((await operands.read(operand)).edition.version).toBe(version);
  });

  it('is a file before it is a version', async () => {
    const folder = folderOf({ '1.0.0': '# A file\n' });
    const { stdout } = charter(['show', '1.0.0'], { cwd: folder });
    expect(stdout).toMatch(/^A file\n/);
  });

  it('is standard input as a dash, read once', () => {
    expect(charter(['show', '-'], { input: '# Piped\n' }).stdout).toMatch(/^Piped\n/);
    expect(charter(['diff', '-', '-', '--exit-code'], { input: '# Piped\n' }).status).toBe(0);
  });

  it.each(['', 'x', '*', 'missing.md', 'missing/file.md', '/nowhere/a.md', 'a/b/c', '1.0.0/en/x'])(
    'is never another text than the one named: %j',
    async (operand) => {
      const operands = new Operands(folderOf(TWO), undefined, BY_REMARK);
      await expect(operands.read(operand)).rejects.toThrow(UnreadableError);
    },
  );

  it.each([
    ['theirs@1.0.0', 'another charter, expected ours'],
    ['3.0.0', 'expected one of 1.0.0/en, 2.0.0/en'],
    ['1.0.0/fr', 'Unexpected edition 1.0.0/fr of ours'],
  ])('that the charter lacks is said: %s', async (operand, said) => {
    await expect(new Operands(folderOf(TWO), undefined, BY_REMARK).read(operand)).rejects.toThrow(said);
  });

  it('takes the language asked for', async () => {
    const files = { ...TWO, '1.0.0/fr.md': '---\nversion: 1.0.0\nlanguage: fr\n---\n\n# La nôtre\n' };
    const operands = new Operands(folderOf(files), 'fr', BY_REMARK);
    expect((await operands.read('1.0.0')).edition.title).toBe('La nôtre');
    expect((await operands.read('1.0.0/en')).edition.title).toBe('Ours');
  });
});

describe.skipIf(!hasGit)('a file of a revision', () => {
  it('is read from the repository, and named as it was asked for', () => {
    const { folder: cwd } = storied();
    const { status, stdout, stderr } = charter(['diff', 'main~4:old.md', 'v1.5:./new.md'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('From main~4:old.md to v1.5:./new.md');
    expect(stdout).toContain('We [-must-]{+may+} listen.');
    expect(charter(['show', 'v1:old.md#listen'], { cwd }).stdout).toContain('We must listen.');
    const { before, after } = JSON.parse(charter(['diff', 'v1:old.md', 'new.md', '--format', 'json'], { cwd }).stdout);
    expect([before.version, after.version]).toEqual(['1.0.0', '1.1.0']);
  });

  it('comes after a file of that very name', () => {
    const { folder: cwd, commit } = newRepository();
    commit('One', { 'a.md': '# Committed\n', 'HEAD:a.md': '# On disk\n' });
    expect(charter(['show', 'HEAD:a.md'], { cwd }).stdout).toMatch(/^On disk\n/);
    expect(charter(['show', 'HEAD:./a.md'], { cwd }).stdout).toMatch(/^Committed\n/);
  });

  it.each([
    ['--output=x:a.md', 'does not begin with a dash'],
    ['nowhere:a.md', 'no revision nowhere'],
    ['HEAD:b.md', 'no file b.md in HEAD'],
    ['HEAD:a b\n:c.md', 'no file'],
    ['HEAD:', 'the top is a folder in HEAD'],
  ])('that is none ends with 3, in both languages: %j', (operand, said) => {
    const { folder: cwd, commit } = newRepository();
    commit('One', { 'a.md': 'A.\n' });
    const { status, stdout, stderr } = charter(['show', '--', operand], { cwd });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain(said);
    const french = charter(['show', '--lang', 'fr', '--', operand], { cwd });
    expect(french.status).toBe(3);
    expect(french.stderr).not.toContain(said);
    expect(french.stderr).toMatch(/\u00A0: /);
  });
});

describe('the charter of an operand', () => {
  it('is the folder asked for, else ./charter, else the bundled one', () => {
    const folder = folderOf({
      'empty/a.md': '',
      ...Object.fromEntries(Object.entries(TWO).map(([path, text]) => [`charter/${path}`, text])),
    });
    expect(charter(['show', 'latest'], { cwd: folder }).stdout).toMatch(/^Ours\n/);
    expect(charter(['show', 'latest', '--charter', join(folder, 'charter')]).stdout).toMatch(/^Ours\n/);
    expect(charter(['show', 'latest'], { cwd: join(folder, 'empty') }).stdout).toMatch(/^Charte pour une IA éthique\n/);
  });

  it('must be one when it is asked for', () => {
    const { status, stdout, stderr } = charter(['show', 'latest', '--charter', 'src']);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/^charter: src.charter\.yaml: no such file or folder\n$/);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is missing', 'none.md', 'no such file'],
    ['is a folder', '.', 'a folder, expected a file'],
    ['is not UTF-8', 'latin.md', 'byte 4 (E9) is not UTF-8'],
  ])('ends with 3 and says that it %s', (_, file, said) => {
    const folder = folderOf({ 'latin.md': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a), 'a.md': 'a\n' });
    for (const args of [
      ['show', file],
      ['diff', file, 'a.md'],
      ['diff', 'a.md', file],
      ['check', file === '.' ? 'none' : file],
    ]) {
      const { status, stdout, stderr } = charter(args, { cwd: folder });
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      if (args[0] !== 'check') expect(stderr).toContain(said);
      expect(stderr).not.toContain('    at ');
    }
  });

  it('is named itself where it is an edition of the charter', () => {
    const folder = folderOf({ ...TWO, '3.0.0/en.md': Uint8Array.of(0xff) });
    expect(charter(['show', '1.0.0', '--charter', folder]).status).toBe(0);
    expect(charter(['show', '3.0.0', '--charter', folder])).toEqual({
      status: 3,
      stdout: '',
      stderr: `charter: ${join(folder, '3.0.0', 'en.md')}: byte 1 (FF) is not UTF-8, expected a text in UTF-8\n`,
    });
  });

  it('may be standard input', () => {
    const { status, stderr } = charter(['show', '-'], { input: Uint8Array.of(0xff) });
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'charter: -: byte 1 (FF) is not UTF-8, expected a text in UTF-8\n',
    });
  });
});

describe('the language of an operand', () => {
  it("is the charter's own where the charter does not have the one asked for", async () => {
    expect((await new Operands(folderOf(TWO), 'fr', BY_REMARK).read('1.0.0')).edition.language).toBe('en');
    const { status, stdout } = charter(['diff', '1.0.0', '2.0.0', '--charter', folderOf(TWO), '--lang', 'fr']);
    expect(status).toBe(0);
    expect(stdout).toContain('De 1.0.0 à 2.0.0');
  });

  it('may be a variety of the one asked for', async () => {
    const { 'charter.yaml': yaml, '1.0.0/en.md': text } = TWO;
    const folder = folderOf({
      'charter.yaml': `${yaml}`.replace('language: en', 'language: fr'),
      '1.0.0/en-GB.md': text.replace('language: en', 'language: en-GB'),
    });
    expect((await new Operands(folder, 'en', BY_REMARK).read('1.0.0')).edition.language).toBe('en-GB');
  });
});

describe('a version', () => {
  it('says what is wrong with its file and with charter.yaml, as a file does', async () => {
    const twice = document('1.0.0', '- We listen. {#x}\n- We answer. {#x}');
    const folder = folderOf({ ...TWO, 'charter.yaml': `${YAML}publisher: 3\n`, '1.0.0/en.md': twice });
    const { messages } = await new Operands(folder, undefined, BY_REMARK).read('1.0.0');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['malformed-work', 'duplicate-id']);
  });
});
