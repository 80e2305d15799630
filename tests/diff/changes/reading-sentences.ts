import { en } from '../../../src/languages/en.js';
import { fr } from '../../../src/languages/fr.js';
import { type Reading, read, type Stance, stanceOf } from '../../../src/languages/index.js';

/** One sentence as the detectors see it. */
export interface Sentence {
  readonly reading: Reading;
  readonly sentence: readonly [number, number];
  readonly stance: Stance;
}

/** Reads a text of one sentence. */
export function sentenceOf(text: string, tag: 'en' | 'fr' = 'en'): Sentence {
  const reading = read(text, tag === 'en' ? en : fr);
  const [sentence] = reading.sentences;
  if (!sentence) throw new RangeError(`Unexpected text "${text}", expected a sentence`);
  return { reading, sentence, stance: stanceOf(reading, sentence) };
}
