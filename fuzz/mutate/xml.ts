import type { Dice } from '../dice.ts';

type XmlMutation = (xml: string, dice: Dice) => string;

/** What an attribute or a text might say to mislead its reader. */
const VALUES = [
  '',
  '0',
  '-1',
  '1.5',
  '1e309',
  'NaN',
  '2147483648',
  '99999999999999999999',
  '1048576',
  '1048577',
  'XFD1048576',
  'XFE1',
  'A0',
  'A1:XFD1048576',
  'B2:A1',
  'A1 A1:B2',
  '__proto__',
  'constructor',
  'rId999',
  '../../../etc/passwd',
  'http://example.org/',
  'shared',
  'array',
  'true',
  '&#0;',
  '&#xD800;',
  '&#x10FFFF;',
  '&lol;',
  '&amp;lt;',
  ']]&gt;',
  '=1+1',
  "'; DROP",
  'x'.repeat(40_000),
];

/** What has no place in a part, or only in certain places. */
const INTRUDERS = [
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  '<!-- -- -->',
  '<!-- comment -->',
  '<![CDATA[<c r="A1"/>]]>',
  '<?php echo 1 ?>',
  '<?xml version="1.0"?>',
  '<x:y/>',
  '<c r="B2"><v>1</v></c>',
  '<row r="3"><c r="A3"><f>A1</f><v>2</v></c></row>',
  '<f t="shared" si="0">A1</f>',
  '<f t="array" ref="A1:XFD1048576">A1</f>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<row r="1"/>',
  '</worksheet>',
  '\u0001',
  '\ufffe',
  '&',
  '<',
  '>',
  '"',
];

const MUTATIONS: readonly XmlMutation[] = [
  (xml, dice) => atTag(xml, dice, () => ''),
  (xml, dice) => atTag(xml, dice, (tag) => tag + tag),
  (xml, dice) => atTag(xml, dice, (tag) => tag + dice.pick(INTRUDERS)),
  (xml, dice) => atTag(xml, dice, (tag) => tag + dice.pick(VALUES)),
  (xml, dice) => atTag(xml, dice, (tag) => tag + nested(dice.pick([10, 500, 20_000]))),
  swapTags,
  replaceValue,
  replaceValue,
  replaceValue,
  dropAttribute,
  dropAttribute,
  replaceCharacter,
  cutElement,
  (xml, dice) => xml.slice(0, dice.below(xml.length)),
];

/** The text of a part with one thing wrong with it. */
export function mutateXml(xml: string, dice: Dice): string {
  return dice.pick(MUTATIONS)(xml, dice);
}

function nested(depth: number): string {
  return `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
}

function atTag(xml: string, dice: Dice, change: (tag: string) => string): string {
  return atMatch(xml, /<[^>]*>/g, dice, change);
}

function replaceValue(xml: string, dice: Dice): string {
  const value = dice.pick(VALUES);
  return dice.chance(0.7)
    ? atMatch(xml, /="[^"]*"/g, dice, () => `="${value}"`)
    : atMatch(xml, />[^<]+</g, dice, () => `>${value}<`);
}

function dropAttribute(xml: string, dice: Dice): string {
  return atMatch(xml, /\s[\w:]+="[^"]*"/g, dice, () => '');
}

function replaceCharacter(xml: string, dice: Dice): string {
  const place = dice.below(xml.length);
  return xml.slice(0, place) + String.fromCharCode(dice.below(0x180)) + xml.slice(place + 1);
}

/** Cuts an element that holds no other one. */
function cutElement(xml: string, dice: Dice): string {
  return atMatch(xml, /<([\w:]+)[^<>]*>[^<]*<\/\1>/g, dice, () => '');
}

function swapTags(xml: string, dice: Dice): string {
  const tags = [...xml.matchAll(/<[^>]*>/g)];
  if (tags.length < 2) return xml;
  const [one, other] = dice
    .shuffled(tags)
    .slice(0, 2)
    .sort((a, b) => a.index - b.index);
  if (!one || !other) return xml;
  const between = xml.slice(one.index + one[0].length, other.index);
  const end = other.index + other[0].length;
  return xml.slice(0, one.index) + other[0] + between + one[0] + xml.slice(end);
}

function atMatch(
  xml: string,
  pattern: RegExp,
  dice: Dice,
  change: (match: string) => string,
): string {
  const matches = [...xml.matchAll(pattern)];
  if (matches.length === 0) return xml;
  const { index, 0: text } = dice.pick(matches);
  return xml.slice(0, index) + change(text) + xml.slice(index + text.length);
}
