import { PHRASES, type PhraseLanguage } from '../../phrases/index.js';
import type { RuleEntry } from '../../rulebook/index.js';
import { link, type Page, type PageBlock, paragraph, strong, text } from '../page.js';

/** One rule as a page: what it means, what it requires, an example, its mirror. */
export function rulePage(rule: RuleEntry, language: PhraseLanguage): Page {
  const phrases = PHRASES[language];
  const { colon } = phrases;
  const fact = (name: string, value: string): PageBlock[] => [paragraph(strong(text(name)), text(`${colon}${value}`))];
  const mirror: PageBlock = rule.mirror
    ? paragraph(strong(text(phrases.mirror)), text(colon), link(`${rule.mirror}.md`, text(rule.mirror)))
    : paragraph(strong(text(phrases.mirror)), text(`${colon}${phrases.none} (${rule.withoutMirror}).`));
  return {
    title: rule.id,
    language,
    phrases: language,
    blocks: [
      { type: 'heading', level: 1, children: [text(rule.id)] },
      paragraph(text(rule.meaning)),
      ...fact(phrases.kind, phrases.kinds[rule.kind].name),
      ...fact(phrases.where, phrases.nodes[rule.node]),
      ...fact(phrases.bump, phrases.bumps[rule.bump] + (rule.review ? ` — ${phrases.review}` : '')),
      mirror,
      { type: 'heading', level: 2, children: [text(phrases.example)] },
      paragraph(text(phrases.before)),
      { type: 'code', value: rule.example.before.trimEnd() },
      paragraph(text(phrases.after)),
      { type: 'code', value: rule.example.after.trimEnd() },
    ],
  };
}

const firstSentence = (words: string): string => words.split(/(?<=\.)\s/u)[0] as string;

/** All rules as one table, in the order that matters to a reader. */
export function rulesPage(rules: readonly RuleEntry[], language: PhraseLanguage): Page {
  const phrases = PHRASES[language];
  return {
    title: phrases.rules,
    language,
    phrases: language,
    blocks: [
      { type: 'heading', level: 1, children: [text(phrases.rules)] },
      {
        type: 'table',
        caption: phrases.rules,
        head: [phrases.rule, phrases.kind, phrases.bump, phrases.meaning],
        rows: rules.map((rule) => [
          [link(`${rule.id}.md`, text(rule.id))],
          [text(phrases.kinds[rule.kind].name)],
          [text(phrases.bumps[rule.bump])],
          [text(firstSentence(rule.meaning))],
        ]),
      },
    ],
  };
}
