import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commitments, type Lock } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sealOf } from '../../src/seals/seal.js';
import { bundled } from '../render/editions.js';

const folder = fileURLToPath(new URL('../../examples/sealed-charter/', import.meta.url));
const doc = readFileSync(new URL('../../docs/seals.md', import.meta.url), 'utf8');
const lock: Lock = JSON.parse(readFileSync(`${folder}charter.lock.json`, 'utf8'));
const has = (command: string) => spawnSync(command, ['--version']).status === 0;

/** What a language without this package needs: what docs/seals.md says, in three lines. */
const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;
const canonical = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').trim();

describe('the digests of a lock, made again without this package', () => {
  it('are those of the copies', () => {
    for (const { digest } of lock.seals)
      expect(sha(readFileSync(`${folder}sealed/${digest.slice(7)}.md`, 'utf8'))).toBe(digest);
  });

  it('are those of the words and of the attributes', () => {
    for (const { version, digest, commitments: rows, metadata } of lock.seals) {
      const text = readFileSync(`${folder}sealed/${digest.slice(7)}.md`, 'utf8');
      const items = [...text.matchAll(/^- (.*) \{#(.*)\}$/gm)].map(([, words = '', id]) => ({
        id,
        text: sha(canonical(words)),
        metadata: sha('{"classes":[],"values":{}}'),
      }));
      expect(rows).toEqual(items);
      if (version === '1.0.0-draft.1')
        expect(metadata).toBe(
          sha(
            '{"charter":"reading-rooms-seals","language":"en","status":"draft","title":"Reading rooms charter","version":"1.0.0-draft.1"}',
          ),
        );
    }
  });

  it.skipIf(!has('sha256sum'))('are those that sha256sum prints (skipped where it is not)', () => {
    const [, command = ''] = /```sh\n(sha256sum .*)\n/.exec(doc) ?? [];
    const printed = execFileSync('sh', ['-c', command], { cwd: `${folder}../..`, encoding: 'utf8' });
    expect(`sha256-${printed.split(' ')[0]}`).toBe(lock.seals[0]?.digest);
  });

  it.skipIf(!has('python3'))('are those of the Python of docs/seals.md (skipped where it is not)', () => {
    const [, code = '', promised] = /```python\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(doc) ?? [];
    expect(execFileSync('python3', ['-c', code], { encoding: 'utf8' })).toBe(promised);
    expect(promised?.split('\n')[0]).toBe(lock.seals[0]?.commitments[1]?.text);
  });

  it.skipIf(!has('python3'))(
    'are those of Python for every commitment of the bundled charter, in both languages',
    () => {
      const [, code = ''] = /```python\n([\s\S]*?)\nprint/.exec(doc) ?? [];
      for (const head of bundled.editions) {
        const edition = bundled.edition(head);
        const given = commitments(edition).map(({ id, text, attributes: { classes, values } }) => ({
          id,
          text,
          metadata: { classes, values },
        }));
        const fields = Object.fromEntries((edition.frontMatter?.fields ?? []).map(({ key, value }) => [key, value]));
        const program = `${code}
import sys
given, fields = json.load(sys.stdin)
print(json.dumps([[dict(id=one['id'], text=text(one['text']), metadata=metadata(one['metadata'])) for one in given], metadata(fields)]))`;
        const output = execFileSync('python3', ['-c', program], {
          input: JSON.stringify([given, fields]),
          encoding: 'utf8',
          env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
        });
        const seal = sealOf(edition);
        expect(JSON.parse(output)).toEqual([seal.commitments, seal.metadata]);
        expect(seal.commitments.length).toBeGreaterThan(10);
      }
    },
  );

  it('are other ones for a word, an attribute or a field more', () => {
    const of = (markdown: string) => sealOf({ ...parse(markdown).edition, version: '1.0.0', language: 'en' });
    const [one] = of('- We listen. {#a}\n').commitments;
    expect(of('- We listen, always. {#a}\n').commitments[0]).toEqual({
      ...one,
      text: expect.not.stringMatching(one?.text ?? ''),
    });
    expect(of('- We listen. {#a .b}\n').commitments[0]).toMatchObject({ text: one?.text });
    expect(of('- We listen. {#a .b}\n').commitments[0]?.metadata).not.toBe(one?.metadata);
    expect(of('---\nversion: 1.0.0\n---\n').metadata).not.toBe(of('---\nversion: 1.0.1\n---\n').metadata);
    expect(of('---\nstatus: draft\ntitle: A\n---\n').metadata).toBe(
      of('---\ntitle: "A" # mark\nstatus: draft\n---\n').metadata,
    );
  });
});

describe('sealOf', () => {
  it('asks for an edition that has a version and a language', () => {
    expect(() => sealOf(parse('- We listen.\n').edition)).toThrow(
      new TypeError('Unexpected edition without version or language, expected both'),
    );
  });
});
