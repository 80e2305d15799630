export { type Adoption, type AdoptOptions, adopt, type ForeignDocument } from './adopt.js';
