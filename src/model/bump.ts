/** From no release to the largest, as in [semver](https://semver.org). */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];
