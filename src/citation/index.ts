export { type Cited, type CiteOptions, cite } from './cite.js';
export { type Citation, CitationError, formatCitation, parseCitation } from './notation.js';
export { type BecameReport, type CitationReport, citationReport } from './report.js';
export { type Resolved, type ResolveOptions, resolve } from './resolve.js';
