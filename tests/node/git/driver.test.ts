import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPattern } from '../../../src/node/git/driver.js';
import { patternOf, registerDriver } from '../../../src/node/index.js';
import { emptyFolder, hasGit, newRepository } from './repositories.js';

const WORDS = { name: 'words', command: '\'a b\' "c" d', difftool: 'x "$LOCAL" "$REMOTE"' };

describe.skipIf(!hasGit)('registerDriver', () => {
  it('sets a driver and says what it was, once', async () => {
    const { folder: cwd, git } = newRepository();
    git('config', 'difftool.words.cmd', 'old');
    const file = join(cwd, '.gitattributes');
    const line = '*.md diff=words';
    expect(await registerDriver(WORDS, ['*.md'], { cwd })).toEqual({
      schema: 'charter-git-setup/1',
      settings: [
        { key: 'diff.words.command', value: WORDS.command, was: null },
        { key: 'difftool.words.cmd', value: WORDS.difftool, was: 'old' },
      ],
      attributes: [{ file, line, present: false }],
    });
    expect(git('config', '--get', 'diff.words.command')).toBe(`${WORDS.command}\n`);
    const config = readFileSync(join(cwd, '.git/config'), 'utf8');
    const again = await registerDriver(WORDS, ['*.md', '*.md'], { cwd });
    expect(again.settings.every(({ value, was }) => value === was)).toBe(true);
    expect(again.attributes).toEqual([{ file, line, present: true }]);
    expect(readFileSync(file, 'utf8')).toBe(`${line}\n`);
    expect(readFileSync(join(cwd, '.git/config'), 'utf8')).toBe(config);
  });

  it('keeps what .gitattributes has, at the top of the working tree', async () => {
    const { folder } = newRepository();
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, '.gitattributes'), '*.png binary\r\n* text=auto');
    await registerDriver(WORDS, ['a/*.md', 'b c"d\\e.md'], { cwd: join(folder, 'a') });
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe(
      '*.png binary\r\n* text=auto\na/*.md diff=words\n"b c\\"d\\\\e.md" diff=words\n',
    );
    expect(existsSync(join(folder, 'a/.gitattributes'))).toBe(false);
  });

  it('sets nothing where something is refused', async () => {
    const { folder: cwd, git } = newRepository();
    const elsewhere = join(emptyFolder(), 'profile');
    writeFileSync(elsewhere, '');
    symlinkSync(elsewhere, join(cwd, '.gitattributes'));
    await expect(registerDriver(WORDS, ['*.md'], { cwd })).rejects.toMatchObject({ fault: 'linked' });
    await expect(registerDriver(WORDS, ['!a'], { cwd })).rejects.toThrow(RangeError);
    expect(readFileSync(elsewhere, 'utf8')).toBe('');
    expect(git('config', '--list', '--local')).not.toContain('words');
    const bare = newRepository();
    bare.git('config', 'core.bare', 'true');
    await expect(registerDriver(WORDS, ['*.md'], { cwd: bare.folder })).rejects.toMatchObject({ fault: 'refused' });
    await expect(registerDriver(WORDS, ['*.md'], { cwd: emptyFolder() })).rejects.toMatchObject({
      fault: 'not-a-repository',
    });
  });

  it('gives patterns that git reads as the files of a folder', async () => {
    const { folder, git, commit } = newRepository();
    const name = process.platform === 'win32' ? 'a b' : 'a b[1]*"c';
    commit('One', { [`${name}/1.0.0/en.md`]: 'A.\n', 'other.md': 'B.\n' });
    const pattern = await patternOf(name, { cwd: folder });
    await registerDriver(WORDS, [pattern], { cwd: folder });
    const shown = git('check-attr', '-z', 'diff', '--', `${name}/1.0.0/en.md`, 'other.md').split('\0');
    expect([shown[2], shown[5]]).toEqual(['words', 'unspecified']);
    expect(await patternOf('.', { cwd: folder })).toBe('**/*.md');
    expect(await patternOf('../charter/', { cwd: join(folder, name) })).toBe('charter/**/*.md');
  });
});

describe('a pattern', () => {
  it.each([
    ['*.md', true],
    ['a b.md', true],
    ['', false],
    ['!a.md', false],
    ['a\nb', false],
  ])('%j: %s', (pattern, expected) => {
    expect(isPattern(pattern)).toBe(expected);
  });
});
