import { describe, expect, it } from 'vitest';
import { digest } from '../../src/text/index.js';
import { charter, folderOf, TWO, YAML } from './charter.js';

const governance = `governance:
  - { step: opinion, summary: { en: Yes. }, digest: ${digest(TWO['1.0.0/en.md'])} }
  - { step: publication, summary: { en: Online. } }
`;
function sealedFolder() {
  const folder = folderOf({ ...TWO, 'charter.yaml': YAML + governance });
  charter(['seal', '1.0.0', '--charter', folder]);
  return folder;
}
const seen = (folder: string, ...args: string[]) => charter(['seen', ...args, '--charter', folder]);

describe('charter seen', () => {
  it('says who saw a sentence, and whose opinion is overtaken', () => {
    const folder = sealedFolder();
    expect(seen(folder, '1.0.0#listen').stdout).toContain('opinion: saw these words (1.0.0/en).');
    const later = seen(folder, '2.0.0#listen');
    expect(later.status).toBe(0);
    expect(later.stdout).toContain('opinion: saw 1.0.0/en, and a later change of substance has overtaken its opinion.');
    expect(later.stdout).toContain('weakened — listen');
    expect(seen(folder, '#listen').stdout).toBe(later.stdout);
    expect(seen(folder, '2.0.0/en#listen', '--lang', 'fr').stdout).toContain(
      'un changement de fond a depuis dépassé son avis',
    );
  });

  it('asks one step, and ends with 1 when asked to', () => {
    const folder = sealedFolder();
    expect(seen(folder, '--step', 'opinion', '--exit-code').status).toBe(1);
    expect(seen(folder, '1.0.0', '--step', 'opinion', '--exit-code').status).toBe(0);
    const { steps } = JSON.parse(seen(folder, '--step', 'publication', '--format', 'json').stdout);
    expect(steps).toMatchObject([{ step: 'publication', state: 'unnamed' }]);
    expect(seen(folder, '--format', 'html').stdout).toMatch(/^<!doctype html>/);
  });

  it('ends with 2 for a step that there is not, with 3 for what cannot be read', () => {
    const folder = sealedFolder();
    expect(seen(folder, '--step', 'vote')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('opinion, publication'),
    });
    for (const reference of ['9.0.0', '1.0.0#none', '1.0.0#stake', '1.0.0/fr'])
      expect(seen(folder, reference).status).toBe(3);
    expect(seen(folderOf(TWO), '1.0.0').status).toBe(3);
  });
});
