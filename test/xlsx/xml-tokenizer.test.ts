import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { ForbiddenDoctype, MalformedXml, XmlTokenizer } from '../../xlsx/xml/tokenizer.ts';

type Event = readonly [kind: 'open' | 'text' | 'close', name: string, attributes?: object];

/** What the tokenizer tells of a document that comes in these pieces; 'refused' where it throws. */
function told(...pieces: readonly string[]): readonly Event[] | 'refused' {
  const events: Event[] = [];
  const tokenizer = new XmlTokenizer({
    open: (name, attributes) => events.push(['open', name, { ...attributes }]),
    text: (text) => events.push(['text', text]),
    close: (name) => events.push(['close', name]),
  });
  try {
    for (const piece of pieces) tokenizer.write(piece);
    tokenizer.close();
  } catch (error) {
    if (error instanceof MalformedXml || error instanceof ForbiddenDoctype) return 'refused';
    throw error;
  }
  return joined(events);
}

/** The same by a parser that many others rely on. */
function toldBySaxes(document: string): readonly Event[] | 'refused' {
  const events: Event[] = [];
  let isRefused = false;
  let depth = 0;
  const note = (content: string) => {
    // Blank lines around the root are no content.
    if (depth > 0) events.push(['text', content]);
  };
  const refuse = () => {
    isRefused = true;
  };
  const parser = new SaxesParser();
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    events.push(['open', name, { ...attributes }]);
  });
  parser.on('text', note);
  parser.on('cdata', note);
  parser.on('closetag', ({ name }) => {
    depth--;
    events.push(['close', name]);
  });
  parser.write(document).close();
  return isRefused ? 'refused' : joined(events);
}

/** Neighbouring texts as one: how a run of text is cut is nobody's business. */
function joined(events: readonly Event[]): readonly Event[] {
  const whole: Event[] = [];
  for (const event of events) {
    const last = whole[whole.length - 1];
    if (event[0] === 'text' && event[1] === '') continue;
    if (event[0] === 'text' && last?.[0] === 'text') {
      whole[whole.length - 1] = ['text', last[1] + event[1]];
    } else whole.push(event);
  }
  return whole;
}

const name = fc.constantFrom('c', 'v', 'row', 'x:is', 'sheetData', 'Größe', '_a', 'a-b.c');
const text = fc
  .array(
    fc.constantFrom(
      'a',
      '3.5',
      ' ',
      '\n',
      '\t',
      '\r\n',
      '\r',
      'ß',
      '😀',
      '&amp;',
      '&lt;',
      '&#65;',
      '&#x41;',
      ']]',
      '>',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((written) => !written.includes(']]>'));
const attribute = fc
  .tuple(name, text, fc.constantFrom('"', "'"))
  .map(([key, value, quote]) => [key, ` ${key} = ${quote}${value}${quote}`] as const);
const attributes = fc
  .uniqueArray(attribute, { maxLength: 3, selector: ([key]) => key })
  .map((list) => list.map(([, written]) => written).join(''));
const filling = fc.oneof(
  text,
  text.map((written) => `<![CDATA[${written.replace(/[&<]/g, '')}]]>`),
  fc.constantFrom('<!-- note -->', '<?app do?>'),
);
/** Texts beside each other are one text, which may not hold the end of a CDATA section either. */
function isWellFormed(children: readonly string[]): boolean {
  const texts = children.map((child) => (child.startsWith('<') ? '<' : child));
  return !texts.join('').includes(']]>');
}

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      fc
        .array(fc.oneof({ depthSize: 'small' }, filling, tie('element')), { maxLength: 3 })
        .filter(isWellFormed),
    )
    .map(([tag, written, children]) =>
      children.length === 0
        ? `<${tag}${written}/>`
        : `<${tag}${written} >${children.join('')}</${tag}\n>`,
    ),
}));
const document = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0"?>\n', '<!-- a -->'), element)
  .map((parts) => parts.join(''));

/** The tags that a document is told to have, cut out of it by their offsets, in order. */
function tagsIn(written: string, ...pieces: readonly string[]): readonly string[] {
  const tags: string[] = [];
  const tokenizer = new XmlTokenizer({
    open: (name, _, start, end) => {
      expect(written.startsWith(`<${name}`, start)).toBe(true);
      tags.push(written.slice(start, end));
    },
    text: () => {},
    close: (_name, start, end) => {
      if (start < end) tags.push(written.slice(start, end));
    },
  });
  for (const piece of pieces) tokenizer.write(piece);
  return tags;
}

describe('documents of every shape', () => {
  it('say where their tags stand', () => {
    fc.assert(
      fc.property(document, fc.nat({ max: 200 }), (written, cut) => {
        const tags = written.replace(/<!\[CDATA\[.*?\]\]>|<!--.*?-->|<\?.*?\?>/gs, '');
        const expected = tags.match(/<(?:"[^"]*"|'[^']*'|[^>"'])*>/g);
        const place = cut % (written.length + 1);
        expect(tagsIn(written, written.slice(0, place), written.slice(place))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('read as a parser reads them that many rely on', () => {
    fc.assert(
      fc.property(document, (written) => {
        expect(told(written)).toEqual(toldBySaxes(written));
      }),
      { numRuns: 500 },
    );
  });

  it('read the same however they come in pieces', () => {
    fc.assert(
      fc.property(document, fc.array(fc.nat({ max: 200 }), { maxLength: 6 }), (written, cuts) => {
        const places = [...new Set(cuts.map((cut) => cut % (written.length + 1)))].sort(
          (a, b) => a - b,
        );
        const pieces = [0, ...places].map((from, index) =>
          written.slice(from, places[index] ?? undefined),
        );
        expect(told(...pieces)).toEqual(told(written));
      }),
      { numRuns: 500 },
    );
  });

  it('are never read where that parser refuses them, whatever damage they took', () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom('', '<', '>', '&', '"', '/', '=', 'x', '\u0001', '<!', ']]>'),
    );
    fc.assert(
      fc.property(document, damage, (written, [place, length, put]) => {
        const characters = [...written];
        characters.splice(place % characters.length, length, put);
        const damaged = characters.join('');
        const own = told(damaged);
        // What stands in processing instructions is passed over unread.
        if (own === 'refused' || damaged.includes('<?')) return;
        expect(toldBySaxes(damaged)).toEqual(own);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what no part of ours holds', () => {
  it.each([
    ['a DOCTYPE', '<!DOCTYPE a><a/>'],
    ['an entity that is not declared', '<a>&nbsp;</a>'],
    ['an ampersand alone', '<a>AT&T</a>'],
    ['a name that no attribute has', '<a 1="2"/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['two roots', '<a/><b/>'],
    ['text outside the root', '<a/>text'],
    ['tags that cross', '<a><b></a></b>'],
    ['an end alone', '</a>'],
    ['no end', '<a>'],
    ['nothing', ''],
    ['a control character', '<a>\u0000</a>'],
    ['a control character as an entity', '<a>&#0;</a>'],
  ])('%s is refused', (_, written) => {
    expect(told(written)).toBe('refused');
  });

  it('reads names that objects have', () => {
    expect(told('<a __proto__="1" constructor="2"/>')).toEqual([
      ['open', 'a', expect.anything()],
      ['close', 'a'],
    ]);
  });
});
