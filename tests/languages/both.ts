import { languageOf, type Reading, read } from '../../src/languages/index.js';

const reader =
  (tag: string) =>
  (text: string): Reading => {
    const language = languageOf(tag);
    if (!language) throw new RangeError(`Unexpected language ${tag}, expected one with data`);
    return read(text, language);
  };

/** A text as it is read in English, and in French. */
export const en = reader('en');
export const fr = reader('fr');
