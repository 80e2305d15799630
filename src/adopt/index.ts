export { type Adoption, type AdoptOptions, adopt, type ForeignDocument } from './adopt.js';
export type { AdoptedEdition, AdoptionReport } from './report.js';
