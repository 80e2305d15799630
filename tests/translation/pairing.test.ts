import { describe, expect, it } from 'vitest';
import { type Node, walk } from '../../src/model/index.js';
import { pairingOf } from '../../src/translation/pairing.js';
import { textIn } from './bilingual.js';

const texts = (nodes: readonly Node[]) => nodes.map(({ text }) => text);
const paired = (source: string, translation: string) => {
  const found = pairingOf(textIn('en', source), textIn('fr', translation));
  return {
    pairs: found.pairs.map(({ source: one, translation: other, by }) => [
      texts(one).join(' '),
      texts(other).join(' '),
      by,
    ]),
    missing: texts(found.missing),
    extra: texts(found.extra),
  };
};

describe('pairingOf', () => {
  it('tells blocks by their ids, wherever they stand', () => {
    const { pairs, missing, extra } = paired(
      '## A {#a}\n\n- We listen. {#one}\n- We answer. {#two}\n',
      '## A {#a}\n\n- Nous répondons. {#two}\n- Nous chantons. {#three}\n',
    );
    expect(pairs).toEqual([
      ['A', 'A', 'id'],
      ['We answer.', 'Nous répondons.', 'id'],
    ]);
    expect([missing, extra]).toEqual([['We listen.'], ['Nous chantons.']]);
  });

  it('tells them by place and length without ids, and what is missing among them', () => {
    const { pairs, missing, extra } = paired(
      '## Letters\n\n- We answer each letter within two weeks, in the words of whoever wrote it.\n- We keep no copies.\n- We publish every year how many came, from where, and how long each one of them waited.\n\n## Visits\n\n- Doors open at nine.\n',
      '## Courrier\n\n- Nous répondons à chaque lettre sous deux semaines, dans les mots de qui l’a écrite.\n- Nous publions chaque année combien sont venues, d’où, et combien de temps chacune a attendu.\n\n## Visites\n\n- Les portes ouvrent à neuf heures.\n',
    );
    expect(pairs.map(([one, other]) => [one?.slice(0, 8), other?.slice(0, 8)])).toEqual([
      ['Letters', 'Courrier'],
      ['We answe', 'Nous rép'],
      ['We publi', 'Nous pub'],
      ['Visits', 'Visites'],
      ['Doors op', 'Les port'],
    ]);
    expect([missing, extra]).toEqual([['We keep no copies.'], []]);
  });

  it('puts a paragraph in two with the one that it was', () => {
    const { pairs, missing, extra } = paired(
      'We were asked by many people to say why these rules are here. They are here because a house that many share needs some.\n',
      'Beaucoup nous ont demandé de dire pourquoi ces règles sont là.\n\nElles sont là parce qu’une maison que beaucoup partagent en a besoin.\n',
    );
    expect(pairs).toHaveLength(1);
    expect([missing, extra]).toEqual([[], []]);
  });

  it('has each block of both texts once, of empty ones too', () => {
    const [one, other] = [textIn('en', '# A\n\nB\n\n- c\n- d\n'), textIn('fr', '')];
    expect(pairingOf(one, other).missing).toEqual([...walk(one)].map(({ node }) => node));
    expect(pairingOf(other, one).extra).toHaveLength(4);
    expect(pairingOf(other, other)).toEqual({ pairs: [], missing: [], extra: [] });
  });

  it('never takes two ids for one', () => {
    const { pairs } = paired('- We listen. {#one}\n', '- Nous écoutons. {#deux}\n');
    expect(pairs).toEqual([]);
  });
});
