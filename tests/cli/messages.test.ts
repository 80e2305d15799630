import { describe, expect, it } from 'vitest';
import { messageLine } from '../../src/cli/messages.js';
import type { Message } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';

const message = (markdown: string, path?: string) =>
  parse(markdown, path === undefined ? {} : { path }).messages[0] as Message;

describe('messageLine', () => {
  it('is file:line:column: severity: sentence [rule]', () => {
    const line = messageLine(message('- a {#x}\n- b {#x}\n', 'dir/a.md'), 'en');
    expect(line).toMatch(/^dir\/a\.md:2:1: error: Unexpected id "x" a second time, expected .* \[duplicate-id\]$/);
  });

  it('is in the language asked for, with the same place and rule', () => {
    const line = messageLine(message('- a {#x}\n- b {#x}\n', 'a.md'), 'fr');
    expect(line).toMatch(/^a\.md:2:1: error: Identifiant .* \[duplicate-id\]$/);
  });

  it('has no place where there is none, and a dash for a document without a name', () => {
    const placeless = { ...message('- a {#x}\n- b {#x}\n'), place: null };
    expect(messageLine(placeless, 'en')).toMatch(/^-: error: /);
  });

  it('is one line, whatever it quotes', () => {
    const quoting = { ...message('- a {#x}\n- b {#x}\n'), actual: 'a\r\nb\nc' };
    expect(messageLine(quoting, 'en')).not.toMatch(/[\r\n]/);
  });
});
