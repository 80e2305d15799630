import type { Run } from './command.js';
import { answer } from './resolve.js';

/** `charter cite REF`: an id of the latest edition, `VERSION[/LANGUAGE][#ID]`, or a whole citation. */
export const run: Run = (args) =>
  answer(args, (charter) => {
    const [reference = ''] = args.operands;
    if (reference.includes('@')) return reference;
    // An id may hold a slash but no version does before its language; `1.0.0` alone is a version.
    const isVersion =
      /^(?:\d|v\d|[~^<>=*]|(?:latest|next|previous|draft|proposed|adopted|superseded|withdrawn)(?:[/#]|$))/;
    return isVersion.test(reference) ? `${charter}@${reference}` : `${charter}@latest#${reference.replace(/^#/, '')}`;
  });
