import { PHRASES } from '../../../phrases/index.js';
import { type PageBlock, strong, text } from '../../page.js';
import { isOneToOne, type Passage } from '../passages.js';
import { type Layout, type LayoutGround, notesOf, placeOf, roleOf } from './layout.js';

/** Old and new words one after the other, without marks, for who wants to read them so. */
function inFull({ changes, worded }: Passage, { language, languages }: LayoutGround): PageBlock[] {
  const wording = worded && changes.find(isOneToOne);
  if (!wording) return [];
  const phrases = PHRASES[language];
  const whole = (side: 'before' | 'after'): PageBlock => ({
    type: 'paragraph',
    role: side,
    children: [
      strong(text(`${phrases[side]}${phrases.colon}`)),
      { type: 'span', language: languages[side], children: [text(wording[side][0]?.text ?? '')] },
    ],
  });
  return [
    { type: 'details', role: 'full', summary: [text(phrases.redline.full)], blocks: [whole('before'), whole('after')] },
  ];
}

/** Each passage by itself: what changed of it and why, then its words, with the old struck out and the new marked. */
export const inline: Layout = (passages, ground) =>
  passages.map((passage) => ({
    type: 'group',
    role: roleOf(passage),
    blocks: [
      ...notesOf(passage, ground.language),
      {
        type: 'paragraph',
        role: 'words',
        id: placeOf(passage),
        language: ground.languages[passage.side],
        children: passage.words,
      },
      ...inFull(passage, ground),
    ],
  }));
