import { describe, expect, it } from 'vitest';
import { history } from '../../../src/lineage/index.js';
import { PAGE_FORMATS, renderHistory } from '../../../src/render/index.js';
import { endingInWords, historyPage } from '../../../src/render/views/history.js';
import { charterOf, LIFE } from '../../lineage/charters.js';

describe('the page of a history', () => {
  it('is a timeline, oldest first, with words and reasons', () => {
    const page = PAGE_FORMATS.text(historyPage(history(LIFE, 'opening', { version: '2.0.0' }), 'en'));
    const heads = page.match(/^\d\S* — .*$/gm);
    expect(heads?.slice(0, 3)).toEqual(['1.0.0 — new', '1.1.0 — renamed', '2.0.0 — weakened']);
    expect(page).toContain('hours: “We open the reading rooms every day of the week.”');
    expect(page).toContain('week{+ where feasible+}.');
  });

  it('names together the editions that changed nothing', () => {
    const page = PAGE_FORMATS.text(historyPage(history(LIFE, 'lend'), 'fr'));
    expect(page).toContain('1.1.0, 2.0.0, 3.0.0, 3.1.0 — inchangé');
    expect(page.match(/magnifier/g)).toHaveLength(1);
  });

  it('says how it ended', () => {
    expect(renderHistory(history(LIFE, 'record'), { format: 'markdown' })).toContain('The catalogue keeps none.');
  });

  it('escapes what a document says', () => {
    const charter = charterOf({ '1.0.0': '- We `<script>` it. {#a}' });
    const page = renderHistory(history(charter, 'a'), { format: 'html' });
    expect(page).toContain('&lt;script&gt; it.');
    expect(page).not.toContain('<script> it');
  });
});

describe('the words of an ending', () => {
  const ending = { id: 'a', last: '1.0.0', version: '2.0.0', declared: true, reason: null, instead: ['b'] };
  const said = (one: Parameters<typeof endingInWords>[0]) => JSON.stringify(endingInWords(one, 'en'));

  it('say whether it is declared, why, and what stands instead', () => {
    expect(said(ending)).toContain('withdrawn: no reason is given. What stands instead: b.');
    expect(said({ ...ending, reason: { fr: 'Motif.' } })).toContain('withdrawn: Motif.');
    expect(said({ ...ending, declared: false, instead: [] })).toContain('gone, and nothing says why');
  });
});
