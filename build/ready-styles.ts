import { readFileSync } from 'node:fs';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { resolveStyleRulesForSlots } from '@griffel/core';
import { type CallExpression, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

const MAKER = 'makeStyles';
/** Takes styles that are worked out already. Fluent UI’s own components come with such ones. */
export const READY = '__styles';

/**
 * Works out the styles of the sidebar's components while they are bundled: what `makeStyles` would do
 * in the page at each start, with a style sheet compiler that the page then needn't load.
 */
export const READY_STYLES: Plugin = {
  name: 'ready-styles',
  setup(build) {
    build.onLoad({ filter: /[\\/]sidebar[\\/].*\.tsx$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(`${MAKER}(`)) return undefined;
      const { code } = await transform(source, { loader: 'tsx', jsx: 'automatic' });
      const contents = `import { ${READY} } from '@fluentui/react-components';\n${withReadyStyles(code)}`;
      return { contents, loader: 'js' };
    });
  },
};

/** A module whose calls of `makeStyles` at its top hold what they would make. */
function withReadyStyles(module: string): string {
  let ready = '';
  let end = 0;
  for (const call of styleCalls(module)) {
    const [styles] = call.arguments;
    if (!styles) throw new Error(`${MAKER} without styles`);
    ready += `${module.slice(end, call.start)}${readyStyles(module.slice(styles.start, styles.end))}`;
    end = call.end;
  }
  return ready + module.slice(end);
}

function styleCalls(module: string): readonly CallExpression[] {
  const { body } = parse(module, { ecmaVersion: 2022, sourceType: 'module' });
  return body
    .flatMap((statement) =>
      statement.type === 'VariableDeclaration' ? statement.declarations : [],
    )
    .flatMap(({ init }) => (init?.type === 'CallExpression' ? [init] : []))
    .filter(({ callee }) => callee.type === 'Identifier' && callee.name === MAKER);
}

/** Styles know the theme's tokens and nothing else of their module. */
function readyStyles(styles: string): string {
  const evaluate = new Function('tokens', 'typographyStyles', `return (${styles});`);
  const [classes, rules] = resolveStyleRulesForSlots(evaluate(tokens, typographyStyles));
  return `${READY}(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
}
