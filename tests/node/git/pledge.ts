import { newRepository, type TestRepository } from './repositories.js';

const pledged = (delay: string, verb: string): string =>
  `# Pledge\n\n- We must answer within ${delay}.\n- We ${verb} publish each answer.\n`;

/** The repository that `docs/git.md` and `examples/in-git` tell of: a pledge softened, renamed and softened again. */
export function pledge(): TestRepository {
  const made = newRepository();
  made.commit('First pledge', { 'pledge.md': pledged('two months', 'must') });
  made.git('tag', 'v1');
  made.commit('Allow a month more', { 'pledge.md': pledged('three months', 'must') });
  made.git('mv', 'pledge.md', 'promise.md');
  made.commit('Give it a better name', { 'promise.md': pledged('three months', 'may') });
  made.git('tag', 'v2');
  return made;
}
