import ts from 'typescript';

const CONFIG = 'excel-addin/tsconfig.json';
/** How Office's type declarations say in which requirement set something came. */
const SET = /(?:Api set: |requirement-sets \| )(\w+) (\d+\.\d+)/;

/** A member of Office's library that the add-in uses. */
export interface UsedMember {
  readonly set: string;
  readonly version: string;
  readonly name: string;
  /** File of the add-in. */
  readonly file: string;
}

/** Everything of Office's library that the add-in's scripts name, by its type declarations. */
export function usedMembers(): readonly UsedMember[] {
  const program = addinProgram();
  const checker = program.getTypeChecker();
  const members: UsedMember[] = [];
  for (const source of program.getSourceFiles()) {
    const file = source.fileName.split('/excel-addin/')[1];
    if (file === undefined || source.isDeclarationFile) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const found = setOf(checker.getSymbolAtLocation(node));
        if (found) members.push({ ...found, name: node.text, file });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return members;
}

function addinProgram(): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const config = ts.getParsedCommandLineOfConfigFile(CONFIG, {}, host);
  if (!config) throw new Error(`unreadable: ${CONFIG}`);
  const { fileNames, options, projectReferences = [] } = config;
  return ts.createProgram({ rootNames: fileNames, options, projectReferences });
}

function setOf(symbol: ts.Symbol | undefined): Pick<UsedMember, 'set' | 'version'> | undefined {
  for (const declaration of symbol?.declarations ?? []) {
    const source = declaration.getSourceFile();
    if (!source.fileName.includes('/@types/office-js/')) continue;
    const comment = source.text.slice(declaration.pos, declaration.getStart(source));
    const [, set, version] = SET.exec(comment) ?? [];
    // Some of what all of Office shares came to Outlook with a set of its own.
    if (set !== undefined && version !== undefined && set !== 'Mailbox') return { set, version };
  }
  return undefined;
}
