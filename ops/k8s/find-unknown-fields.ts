import { fileURLToPath } from "node:url";
import ts from "typescript";

type Resource = { apiVersion: string; kind: string; metadata: { name: string } };

const FILE = fileURLToPath(new URL("rendered.ts", import.meta.url));

/** The models' own check tells wrong values and missing fields; what no type knows, such as a misspelt field, the compiler finds in a literal. */
export function findUnknownFields(resources: readonly Resource[]): string[] {
  const lines = resources.map((resource, index) => `import type { I${resource.kind} as T${index} } from "kubernetes-models/${resource.apiVersion}";\nexport const r${index}: T${index} = ${JSON.stringify(resource)};`);
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === FILE || fileExists(path);
  host.getSourceFile = (path, ...rest) => (path === FILE ? ts.createSourceFile(path, lines.join("\n"), ts.ScriptTarget.ES2023) : getSourceFile(path, ...rest));
  const program = ts.createProgram([FILE], options, host);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}
