/** A text in several languages, by BCP 47 tag. */
export interface Localized {
  readonly [language: string]: string;
}
