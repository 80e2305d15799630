export { type Cited, type CiteOptions, cite } from './cite.js';
export { type Citation, CitationError, formatCitation, parseCitation } from './notation.js';
export { type CitationReport, citationReport } from './report.js';
export { type Resolved, resolve } from './resolve.js';
