import { writeFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { unreadable } from '../node/read-text.js';
import { neutral, PLAIN, type TextStyle } from '../render/formats/text.js';

/** Writes to a stream and waits until it is taken; a reader that went away is no error. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const broken = (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error));
    stream.on('error', broken);
    stream.write(text, (error) => {
      // An error is emitted after this: who listens for it must still be there.
      if (error) return;
      stream.off('error', broken);
      resolve();
    });
  });
}

/** Puts data where it was asked for: a file with `-o`, else standard output. */
export async function output(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) return write(process.stdout, text);
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** Messages go to standard error, so that data stays data. They quote documents, which must not drive a terminal. */
export const warn = (text: string): Promise<void> => write(process.stderr, `${neutral(text)}\n`);

/** Colours on a terminal that wants them; plain marks elsewhere. */
export function terminalStyle(file: string | undefined): TextStyle {
  const colours = process.stdout.isTTY && file === undefined && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  if (!colours) return PLAIN;
  return {
    strong: (words) => styleText('bold', words),
    heading: (words) => styleText(['bold', 'cyan'], words),
    soft: (words) => styleText('dim', words),
    ins: (words) => styleText(['green', 'underline'], words),
    del: (words) => styleText(['red', 'strikethrough'], words),
  };
}
