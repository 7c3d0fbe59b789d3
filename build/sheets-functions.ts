import type { FunctionDeclaration, FunctionParameter } from '../core/functions/declaration.ts';

const PREFIX = 'ISMS_';
const WIDTH = 96;

/**
 * A function that Google Sheets finds by its name, with the comment from which it tells users what the
 * function takes while they type. `library` is the variable that holds the script.
 */
export function customFunction(declaration: FunctionDeclaration, library: string): string {
  const { name, description, parameters, result } = declaration;
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return [
    '/**',
    ...wrapped(description),
    ' *',
    ...parameters.map(parameterLine),
    ` * @return {${typeName(result.type)}} ${result.description}`,
    ' * @customfunction',
    ' */',
    `function ${PREFIX}${name}(${names}) {`,
    `  return ${library}.calculateFunction('${name}', [${names}]);`,
    '}',
  ].join('\n');
}

function parameterLine({ name, description, optional, type }: FunctionParameter): string {
  return ` * @param {${typeName(type)}} ${optional ? `[${name}]` : name} ${description}`;
}

/** The type of a cell or of a range's cells. */
function typeName(type: FunctionParameter['type']): string {
  return type === 'any' ? '*' : type;
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = ' *';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line);
      line = ' *';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
