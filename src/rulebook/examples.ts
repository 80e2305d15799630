const LIST = '- One thing is promised here. {#one}\n- Another thing is promised there. {#two}\n';

/** A list of two promises, under words that open them. */
const led = (leadIn: string): string => `${leadIn}\n\n- answer each letter {#one}\n- train the staff {#two}\n`;

const MUST_SHOULD = [led('## A\n\nThe office must:'), led('## A\n\nThe office should:')] as const;
const SHOULD_MUST = [MUST_SHOULD[1], MUST_SHOULD[0]] as const;
const MUST_NOT = [MUST_SHOULD[0], led('## A\n\nThe office must not:')] as const;

/**
 * What each rule is about, as two charters, each given by its body: the page of the rule shows it and a
 * test finds the rule in it. Those of the front matter apart, all stand in English charters.
 */
export const EXAMPLES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'commitment-removed': ['## A\n\n- We answer. {#a}\n- We listen. {#b}\n', '## A\n\n- We answer. {#a}\n'],
  'section-removed': ['## A\n\n- We answer. {#a}\n\n## B\n', '## A\n\n- We answer. {#a}\n'],
  'prose-removed': ['## A\n\nOnce upon a time.\n\n- We answer. {#a}\n', '## A\n\n- We answer. {#a}\n'],
  'commitment-id-reused': [
    '## A\n\n- Staff answer every letter within ten days. {#a}\n',
    '## A\n\n- Photographs stay in the basement. {#a}\n',
  ],
  'section-id-reused': [
    '## Answers {#a}\n\n- Staff answer every letter within ten days.\n',
    '## Archive {#a}\n\n- Photographs stay in the basement.\n',
  ],
  'commitment-weakened': ['## A\n\n- We must answer. {#a}\n', '## A\n\n- We should answer. {#a}\n'],
  'prose-weakened': ['## A\n\nStaff must answer users.\n', '## A\n\nStaff should answer users.\n'],
  'commitment-demoted': [
    '## A\n\n- Users are told about every decision.\n',
    '## A\n\nUsers are told about every decision.\n',
  ],
  'commitment-reworded': ['## A\n\n- We write letters. {#a}\n', '## A\n\n- We send parcels. {#a}\n'],
  'prose-reworded': ['## A\n\nIt began in spring.\n', '## A\n\nIt began in autumn.\n'],
  'commitment-added': ['## A\n\n- We answer. {#a}\n', '## A\n\n- We answer. {#a}\n- We listen. {#b}\n'],
  'section-added': ['## A\n\n- We answer. {#a}\n', '## A\n\n- We answer. {#a}\n\n## B\n'],
  'prose-added': ['## A\n\n- We answer. {#a}\n', '## A\n\nOnce upon a time.\n\n- We answer. {#a}\n'],
  'commitment-strengthened': ['## A\n\n- We should answer. {#a}\n', '## A\n\n- We must answer. {#a}\n'],
  'prose-strengthened': ['## A\n\nStaff should answer users.\n', '## A\n\nStaff must answer users.\n'],
  'commitment-promoted': [
    '## A\n\nUsers are told about every decision.\n',
    '## A\n\n- Users are told about every decision.\n',
  ],
  'prose-lead-in-weakened': MUST_SHOULD,
  'prose-lead-in-strengthened': SHOULD_MUST,
  'prose-lead-in-reworded': MUST_NOT,
  'prose-lead-in-removed': [MUST_SHOULD[0], led('## A')],
  'prose-lead-in-added': [led('## A'), MUST_SHOULD[0]],
  'section-lead-in-weakened': [led('## We must {#a}'), led('## We should {#a}')],
  'section-lead-in-strengthened': [led('## We should {#a}'), led('## We must {#a}')],
  'section-lead-in-reworded': [led('## We must {#a}'), led('## We must not {#a}')],
  'commitment-governed-weakened': MUST_SHOULD,
  'commitment-governed-strengthened': SHOULD_MUST,
  'commitment-governed-reworded': MUST_NOT,
  'commitment-split': [
    '## A\n\n- We listen and answer. {#a}\n',
    '## A\n\n- We listen. {#b from=a}\n- We answer. {#c from=a}\n',
  ],
  'commitment-split-reworded': [
    '## A\n\n- We listen and answer. {#a}\n',
    '## A\n\n- We listen. {#b from=a}\n- We may answer. {#c from=a}\n',
  ],
  'section-split-reworded': ['## Rights and duties {#a}\n', '## Rights {#b from=a}\n\n## What we owe {#c from=a}\n'],
  'prose-split-reworded': [
    '## A\n\n> It began in spring and ended in autumn.\n',
    '## A\n\n> It began in spring. {from=a/it-began-in-spring-and-ended}\n\n> It ended. {from=a/it-began-in-spring-and-ended}\n',
  ],
  'commitment-merged-reworded': [
    '## A\n\n- We listen. {#a}\n- We answer. {#b}\n',
    '## A\n\n- We listen and may answer. {#c from="a b"}\n',
  ],
  'section-merged-reworded': ['## Rights {#a}\n\n## Duties {#b}\n', '## What we owe {#c from="a b"}\n'],
  'prose-merged-reworded': [
    '## A\n\nIt began in spring.\n\nIt ended in autumn.\n',
    '## A\n\nIt lasted. {from="a/it-began-in-spring a/it-ended-in-autumn"}\n',
  ],
  'section-split': ['## Rights and duties {#a}\n', '## Rights {#b from=a}\n\n## Duties {#c from=a}\n'],
  'prose-split': [
    '## A\n\n> It began in spring and ended in autumn.\n',
    '## A\n\n> It began in spring. {from=a/it-began-in-spring-and-ended}\n\n> It ended in autumn. {from=a/it-began-in-spring-and-ended}\n',
  ],
  'commitment-merged': [
    '## A\n\n- We listen. {#a}\n- We answer. {#b}\n',
    '## A\n\n- We listen and answer. {#c from="a b"}\n',
  ],
  'section-merged': ['## Rights {#a}\n\n## Duties {#b}\n', '## Rights and duties {#c from="a b"}\n'],
  'prose-merged': [
    '## A\n\nIt began in spring.\n\nIt ended in autumn.\n',
    '## A\n\nIt began in spring and it ended in autumn. {from="a/it-began-in-spring a/it-ended-in-autumn"}\n',
  ],
  'commitment-moved': [`## A\n\n${LIST}`, `## A\n\n${LIST.split('\n').slice(0, 2).reverse().join('\n')}\n`],
  'section-moved': ['## A {#a}\n\n## B {#b}\n', '## B {#b}\n\n## A {#a}\n'],
  'prose-moved': [
    '## A\n\nIt began in the spring of a year.\n\nIt ended in the autumn of another.\n',
    '## A\n\nIt ended in the autumn of another.\n\nIt began in the spring of a year.\n',
  ],
  'commitment-moved-across-stakes': [
    '## A {#a}\n\n- We answer. {#c}\n\n## B {#b}\n',
    '## A {#a}\n\n## B {#b}\n\n- We answer. {#c}\n',
  ],
  'commitment-moved-across-sections': [
    '## A {#a}\n\n### B {#b}\n\n- We answer. {#c}\n\n### D {#d}\n',
    '## A {#a}\n\n### B {#b}\n\n### D {#d}\n\n- We answer. {#c}\n',
  ],
  'section-moved-across-sections': ['## A {#a}\n\n### C {#c}\n\n## B {#b}\n', '## A {#a}\n\n## B {#b}\n\n### C {#c}\n'],
  'prose-moved-across-sections': [
    '## A {#a}\n\nIt began in the spring of a year.\n\n## B {#b}\n',
    '## A {#a}\n\n## B {#b}\n\nIt began in the spring of a year.\n',
  ],
  'section-renamed': ['## Security {#a}\n', '## Security and data {#a}\n'],
  'commitment-id-renamed': ['## A\n\n- We answer. {#a}\n', '## A\n\n- We answer. {#b from=a}\n'],
  'section-id-renamed': ['## Security {#a}\n', '## Security {#b from=a}\n'],
  'commitment-id-changed': ['## A\n\n- We answer. {#a}\n', '## A\n\n- We answer. {#b}\n'],
  'section-id-changed': ['## Security {#a}\n', '## Security {#b}\n'],
  'commitment-editorial': [
    "## A\n\n- We answer the user's call. {#a}\n",
    '## A\n\n- We answer the user’s call. {#a}\n',
  ],
  'section-editorial': ["## The user's rights {#a}\n", '## The user’s rights {#a}\n'],
  'prose-editorial': ["## A\n\nThe user's rights.\n", '## A\n\nThe user’s rights.\n'],
  'commitment-equivalent': ['## A\n\n- We have to answer. {#a}\n', '## A\n\n- We must answer. {#a}\n'],
  'prose-equivalent': ['## A\n\nStaff have to answer.\n', '## A\n\nStaff must answer.\n'],
  'commitment-relabelled': ['## A\n\n- (a) We answer. {#a}\n', '## A\n\n- (b) We answer. {#a}\n'],
  'prose-relabelled': ['## A\n\n(a) It began in spring.\n', '## A\n\n(b) It began in spring.\n'],
  'commitment-markup': ['## A\n\n- We answer. {#a}\n', '## A\n\n- We **answer**. {#a}\n'],
  'section-markup': ['## Our rights {#a}\n', '## Our *rights* {#a}\n'],
  'prose-markup': ['## A\n\nSee [the law](one).\n', '## A\n\nSee [the law](two).\n'],
  'source-only': ['## A\n\n- We answer. {#a}\n', '## A\n\n* We answer. {#a}\n'],
  'commitment-attributes': [
    '## A\n\n- We answer. {#a basis=reported}\n',
    '## A\n\n- We answer. {#a basis=illustrative}\n',
  ],
  'section-attributes': ['## A {#a}\n', '## A {#a .draft}\n'],
  'prose-attributes': ['## A\n\nIt began. {.note}\n', '## A\n\nIt began. {.warning}\n'],
  'edition-profile-reworded': [
    '---\ncharter: ours\nversion: 1.0.0\nlanguage: en\n---\n\n## A\n\n- Staff must answer. {#a}\n',
    '---\ncharter: ours\nversion: 1.0.0\nlanguage: en\nprofile: rfc2119\n---\n\n## A\n\n- Staff must answer. {#a}\n',
  ],
  'metadata-changed': [
    '---\ncharter: ours\nversion: 1.0.0\nlanguage: en\n---\n',
    '---\ncharter: ours\nversion: 1.0.1\nlanguage: en\n---\n',
  ],
};
