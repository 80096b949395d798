// In a browser, with the compiler of TypeScript loaded: checks the files, and gives them as CommonJS.
({ files, root }) => {
  const options = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
  };
  const compiled = {};
  const host = {
    getSourceFile: (name, version) =>
      name in files ? ts.createSourceFile(name, files[name], version) : undefined,
    fileExists: (name) => name in files,
    readFile: (name) => files[name],
    directoryExists: (name) => Object.keys(files).some((file) => file.startsWith(name.replace(/\/?$/, "/"))),
    getDirectories: () => [],
    getDefaultLibFileName: () => "/lib/lib.es2022.d.ts",
    getDefaultLibLocation: () => "/lib",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: (name, text) => (compiled[name] = text),
  };
  const program = ts.createProgram([root], options, host);
  const faults = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics].map(
    (fault) =>
      `${fault.file?.fileName ?? ""}:${fault.start ?? ""} ${ts.flattenDiagnosticMessageText(fault.messageText, "\n")}`,
  );
  window.compiled = compiled;
  return faults;
};
