import { describe, expect, it } from 'vitest';
import { htmlFragment } from '../../../src/render/formats/html.js';
import { markdown } from '../../../src/render/formats/markdown.js';
import { rulePage, rulesPage } from '../../../src/render/views/rules.js';
import { rulebook } from '../../../src/rulebook/index.js';

const rules = rulebook('en');
const ruleOf = (id: string) => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new RangeError(id);
  return rule;
};

describe('the page of a rule', () => {
  it('says what it means, shows its example and leads to its mirror', () => {
    const page = markdown(rulePage(ruleOf('commitment-split'), 'en'));
    expect(page).toMatch(/^# commitment-split\n/);
    expect(page).toContain('**Mirror**: [commitment-merged](<commitment-merged.md>)');
    expect(page).toContain('- We listen and answer. {#a}');
  });

  it('says why a rule has no mirror', () => {
    expect(markdown(rulePage(ruleOf('commitment-id-renamed'), 'en'))).toContain('**Mirror**: none (a lineage is');
  });
});

describe('the list of rules', () => {
  it('has a row for each, with its first sentence', () => {
    const page = htmlFragment(rulesPage(rules, 'en'));
    expect(page.match(/<tr>/g)?.length).toBe(rules.length + 1);
    expect(page).toContain('<td>Some conduct that would have broken the older wording is allowed by the newer one:');
  });
});
