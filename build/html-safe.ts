import { type Token as AcornToken, parse } from 'acorn';

/** A token with its value, which acorn keeps and its types don't tell. */
type Token = AcornToken & { readonly value?: unknown };

/** What the service that serves the page damages inside a script. */
const UNSAFE = /<\?|\?>|<!|<\/script|`|\/\/|\/\*/i;

/**
 * A script that does the same and holds nothing that HtmlService takes for markup, a template or a
 * comment. Throws where it still does, or where a text or pattern became another one.
 */
export function htmlSafe(script: string): string {
  const before = tokensOf(script);
  let safe = '';
  let end = 0;
  before.forEach((token, index) => {
    const source = script.slice(token.start, token.end);
    safe += script.slice(end, token.start);
    safe += isTouching(before[index - 1], token, script) ? ` ${source}` : safeToken(token, source);
    end = token.end;
  });
  safe += script.slice(end);
  const found = UNSAFE.exec(safe);
  if (found) throw new Error(`unsafe in a page: ${safe.slice(found.index - 40, found.index + 40)}`);
  expectSameTexts(before, tokensOf(safe));
  return safe;
}

function tokensOf(script: string): readonly Token[] {
  const tokens: Token[] = [];
  parse(script, { ecmaVersion: 2022, sourceType: 'script', onToken: tokens });
  return tokens;
}

/** "a<!b" is a comparison that looks like markup. */
function isTouching(before: Token | undefined, token: Token, script: string): boolean {
  return (
    before?.end === token.start && script[token.start] === '!' && script[token.start - 1] === '<'
  );
}

function safeToken(token: Token, source: string): string {
  if (!UNSAFE.test(source)) return source;
  if (token.type.label === 'string') return safeString(source);
  return token.type.label === 'regexp' ? safePattern(source) : source;
}

/** Escapes in a string literal that change its source and not its text. */
function safeString(source: string): string {
  return source.replace(/\\?[`<?/](?=[?!/>*])|\\?`|\\[\s\S]/g, (found) => {
    const character = found.charAt(found.length - 1);
    const isSafe = !'`<?/'.includes(character);
    return isSafe ? found : `\\x${character.charCodeAt(0).toString(16)}`;
  });
}

/** A pattern as a call, since its slashes can't be escaped away: "/\/\//" ends in a comment. */
function safePattern(source: string): string {
  const end = source.lastIndexOf('/');
  const [pattern, flags] = [source.slice(1, end), source.slice(end + 1)];
  return ` new RegExp(${safeString(JSON.stringify(pattern))},"${flags}")`;
}

function expectSameTexts(before: readonly Token[], after: readonly Token[]): void {
  const [one, other] = [textsOf(before), textsOf(after)];
  const place = one.findIndex((text, index) => text !== other[index]);
  if (place >= 0) throw new Error(`a text changed: ${one[place]}`);
}

/** Texts of a script in order; those of patterns that became calls are left out on both sides. */
function textsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, index) => {
    const isPattern = [2, 4].some((back) => tokens[index - back]?.value === 'RegExp');
    return token.type.label === 'string' && !isPattern ? [String(token.value)] : [];
  });
}
