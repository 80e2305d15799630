import type { Language } from './language.js';

/** English. Spellings: British and American forms of one word. */
// biome-ignore format: a table, read by rows
export const en: Language = {
  tag: 'en',
  common: [
    'the', 'a', 'an', 'of', 'to', 'and', 'or', 'in', 'on', 'for', 'with', 'by', 'from', 'that', 'this', 'these', 'those',
    'is', 'are', 'be', 'as', 'at', 'it', 'its', 'their', 'they', 'which', 'who', 'we', 'our', 'not', 'any', 'has', 'have',
  ],
  negations: ['not', 'no', 'never', 'none', 'nor', 'neither', 'without', 'cannot', 'nothing', 'nobody'],
  plainPresent: 'undertaking',
  modals: {
    prohibition: [
      '(must|shall|should|will|may|can) (not|never)',
      '(cannot|can\'t|mustn\'t|won\'t)',
      '(is|are) (prohibited|forbidden|banned)',
      '(is|are) not (allowed|permitted)',
      '(do|does) not allow',
      '(refrain|refrains) from',
      '(undertakes?|commits?|promises?|pledges?) (not|never) to',
      'no … (must|shall|will|may|can|is|are)',
      'under no circumstances',
    ],
    obligation: [
      '(must|shall)',
      '(is|are) (required|obliged|bound|obligated) to',
      '(has|have) (a duty|an obligation) to',
      '(has|have) to',
      '(is|are) (mandatory|compulsory)',
    ],
    undertaking: [
      '(will|undertakes?( to)?|commits?( itself| themselves| ourselves)?( to)?|(is|are) committed to|guarantees?|ensures?|promises?( to)?|pledges?( to)?)',
    ],
    recommendation: ['(should|ought to)', '(recommends?|encourages?)', '(is|are) (recommended|encouraged|advised|invited)', 'takes? care to', 'sees to it that'],
    effort: [
      '(strives?|seeks?|tries|try|attempts?|aims?|endeavou?rs?) to',
      'makes? every effort to',
      'does its best to',
      '(takes?|take) (into )?account( of)?',
      '(considers?|have regard to|has regard to)',
    ],
    permission: [
      '((?<![0-9] )may(?! [0-9])|might|can|could)',
      '(is|are) (allowed|permitted|entitled|free) to',
      '(has|have) the right to',
      '(need not|(is|are) not required to|(do|does) not have to|(is|are) not obliged to)',
      'at (its|their|our) discretion',
    ],
    none: ['(believes?|thinks?|holds?) that'],
  },
  hedges: [
    'where (feasible|possible|practicable|appropriate)', 'as far as (possible|practicable|reasonably possible)', 'if possible',
    'when(ever)? possible', 'to the extent (possible|feasible|practicable|that)', 'reasonably', 'reasonable efforts', 'in principle',
    'generally', 'in general', 'as a rule', 'subject to', 'within the limits of', 'as soon as possible',
  ],
  exceptions: ['unless', 'except( for| where| when| in)?', 'save( for| where)?', 'other than', 'with the exception of'],
  conditions: ['on request', 'upon request', 'if', 'when(ever)?', 'where', 'provided that', 'in the event of', 'in case of', 'as long as', 'on condition that'],
  wide: ['all', 'every', 'each', 'any', 'always', 'everyone', 'whatever', 'systematically', 'regardless of'],
  narrow: ['some', 'certain', 'most', 'several', 'a few', 'the main', 'part of', 'sometimes', 'only'],
  delays: ['within( a period of| at most)?', 'in at most', 'no later than', 'not later than'],
  units: { 'hours?': 1 / 24, '(working |business )?days?': 1, 'weeks?': 7, 'months?': 30, 'years?': 365 },
  numbers: {
    a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
    fifteen: 15, twenty: 20, 'twenty-four': 24, thirty: 30, forty: 40, 'forty-eight': 48, sixty: 60, 'seventy-two': 72,
    ninety: 90,
  },
  frequencies: {
    'every day': 365, daily: 365, 'every week': 52, weekly: 52, 'every month': 12, monthly: 12, 'every quarter': 4, quarterly: 4,
    'every six months': 2, 'twice a year': 2, 'every year': 1, 'each year': 1, annually: 1, yearly: 1, 'once a year': 1,
    'every two years': 0.5, 'every three years': 1 / 3,
  },
  spellings: [
    ['behaviour', 'behavior'], ['behaviours', 'behaviors'], ['organisation', 'organization'], ['organisations', 'organizations'],
    ['organise', 'organize'], ['recognise', 'recognize'], ['minimise', 'minimize'], ['judgement', 'judgment'],
    ['judgemental', 'judgmental'], ['programme', 'program'], ['centre', 'center'], ['colour', 'color'], ['favour', 'favor'],
    ['honour', 'honor'], ['labour', 'labor'], ['defence', 'defense'], ['licence', 'license'], ['analyse', 'analyze'],
    ['fulfil', 'fulfill'], ['enrol', 'enroll'], ['catalogue', 'catalog'], ['towards', 'toward'], ['cancelled', 'canceled'],
  ],
};
