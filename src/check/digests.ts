import type { Lock, Message, Work } from '../model/index.js';
import { Lines } from '../parse/lines.js';
import { message } from './message.js';

/**
 * Digests that steps of governance name and that no seal has: nobody can tell which words the step saw.
 *
 * @param lock the seals of the charter; null when it has none
 * @param path where `charter.yaml` is, for messages
 * @param yaml its text, for the places
 * @example
 * digestMessages(charter.work, lock, 'charter.yaml', yaml).map(({ actual }) => actual);
 */
export function digestMessages(
  { governance }: Pick<Work, 'governance'>,
  lock: Pick<Lock, 'seals'> | null,
  path: string,
  yaml: string,
): readonly Message[] {
  const sealed = new Set(
    lock?.seals.flatMap(({ digest, commitments }) => [digest, ...commitments.map(({ text }) => text)]),
  );
  const lines = new Lines(yaml);
  const named = governance.flatMap(({ digest, digests = [] }) =>
    digest === undefined ? digests : [digest, ...digests],
  );
  return [...new Set(named)]
    .filter((digest) => !sealed.has(digest))
    .map((digest) => {
      const at = yaml.indexOf(digest);
      const place = at < 0 ? null : lines.position(at, at + digest.length);
      return message('unknown-digest', path, place, digest, 'that of a sealed edition or commitment: charter seal');
    });
}
