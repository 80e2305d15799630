import { type Force, MODALITIES, type Modality, type TermSpan } from '../model/index.js';
import type { Language } from './language.js';
import { findDelay, findFrequency } from './quantities.js';
import { findTerms } from './terms.js';

interface FoundModal extends TermSpan {
  readonly modality: Modality;
}

/** All modals of a text; where two overlap, the one that starts first, then the longer one. */
function modals(text: string, language: Language): readonly FoundModal[] {
  const found = MODALITIES.flatMap((modality) =>
    findTerms(text, language.modals[modality]).map((span) => ({ ...span, modality })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Two modals this close (in characters) are nested: "undertakes to try to". */
const NESTED = 2;

/**
 * How strongly a wording binds, with the terms that show it. The first modal decides; of nested
 * ones, the weakest. Without any, the plain present counts as the language file says.
 *
 * @example
 * readForce("L'établissement s'efforce de répondre.", fr).modality; // 'effort'
 */
export function readForce(text: string, language: Language): Force {
  const [first, ...others] = modals(text, language);
  let modal = first;
  for (const next of others) {
    if (!modal || next.start - modal.end > NESTED) break;
    if (MODALITIES.indexOf(next.modality) >= MODALITIES.indexOf(modal.modality)) modal = next;
  }
  const [hedges, exceptions] = [findTerms(text, language.hedges), findTerms(text, language.exceptions)];
  return {
    modality: modal?.modality ?? language.plainPresent,
    modal: modal ? { term: modal.term, start: modal.start, end: modal.end } : null,
    hedges,
    exceptions,
    // In "except where" and "where feasible", the condition is part of the exception and of the hedge.
    conditions: findTerms(text, language.conditions).filter(
      ({ start }) =>
        ![...hedges, ...exceptions].some((larger) => start >= larger.start && start - larger.end <= NESTED),
    ),
    wide: findTerms(text, language.wide),
    narrow: findTerms(text, language.narrow),
    delay: findDelay(text, language),
    frequency: findFrequency(text, language),
  };
}
