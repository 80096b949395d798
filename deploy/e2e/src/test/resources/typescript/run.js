// In the same browser: the smallest loader of CommonJS there can be, then the call.
({ token, study }) => {
  const loaded = {};
  const resolve = (from, to) => new URL(to, `file://${from}`).pathname;
  const load = (path) => {
    const name = [`${path}.js`, `${path}/index.js`].find((candidate) => candidate in window.compiled);
    if (!(name in loaded)) {
      loaded[name] = {};
      const require = (wanted) => load(resolve(name, wanted));
      new Function("exports", "require", window.compiled[name])(loaded[name], require);
    }
    return loaded[name];
  };
  return load("/use").run(location.origin, token, study);
};
