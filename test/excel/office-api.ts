import ts from 'typescript';

const API_SET = /\[Api set: ExcelApi (\d+\.\d+)\]/;
const LIBRARY = '/@types/office-js/';

/** A member of Excel's API and the version that brought it. */
export interface ApiMember {
  readonly name: string;
  readonly version: string;
}

/** Which members of Excel's API some source files use, as the types of the library tell. */
export function usedMembers(project: string): readonly ApiMember[] {
  const program = programOf(project);
  const checker = program.getTypeChecker();
  const used = new Map<string, ApiMember>();
  const visit = (node: ts.Node): void => {
    const member = memberOf(symbolOf(checker, node));
    if (member) used.set(`${member.name} ${member.version}`, member);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) visit(file);
  return [...used.values()];
}

/** Since which version members exist, by name in small letters: the oldest of those that share it. */
export function membersSince(project: string): ReadonlyMap<string, string> {
  const since = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const member =
      ts.isClassElement(node) || ts.isTypeElement(node) ? declaredMember(node) : undefined;
    const name = member?.name.toLowerCase();
    const known = name === undefined ? undefined : since.get(name);
    if (member && name !== undefined && (!known || minorOf(member.version) < minorOf(known))) {
      since.set(name, member.version);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of programOf(project).getSourceFiles()) {
    if (file.fileName.includes(LIBRARY)) visit(file);
  }
  return since;
}

/** 13 for "1.13": all versions of ExcelApi are 1.x. */
export function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

const programs = new Map<string, ts.Program>();

function programOf(project: string): ts.Program {
  const known = programs.get(project);
  if (known) return known;
  const { config } = ts.readConfigFile(project, ts.sys.readFile);
  const folder = project.slice(0, project.lastIndexOf('/'));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, { ...options, noEmit: true, composite: false });
  // Nodes know their parents once there is a checker.
  program.getTypeChecker();
  programs.set(project, program);
  return program;
}

/** What a name stands for: a member after a dot, of a pattern, or of an object written out. */
function symbolOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    const type = checker.getTypeAtLocation(node.parent);
    return ts.isIdentifier(name) ? type.getProperty(name.text) : undefined;
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return ts.isIdentifier(node.name) ? type?.getProperty(node.name.text) : undefined;
  }
  return undefined;
}

function memberOf(symbol: ts.Symbol | undefined): ApiMember | undefined {
  const declaration = symbol?.declarations?.[0];
  const isOffice = declaration?.getSourceFile().fileName.includes(LIBRARY);
  return declaration && isOffice ? declaredMember(declaration) : undefined;
}

/** A declaration of the library with its own version, or that of the object it belongs to. */
function declaredMember(declaration: ts.Node): ApiMember | undefined {
  const version = versionOf(declaration) ?? versionOf(declaration.parent);
  const name = ts.getNameOfDeclaration(declaration as ts.Declaration)?.getText();
  return name !== undefined && version !== undefined ? { name, version } : undefined;
}

/** The version in the comment before a declaration. */
function versionOf(declaration: ts.Node): string | undefined {
  const { text } = declaration.getSourceFile();
  return API_SET.exec(text.slice(declaration.getFullStart(), declaration.getStart()))?.[1];
}
