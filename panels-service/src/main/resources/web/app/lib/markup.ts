const KEPT = new Set(['B', 'STRONG', 'I', 'EM', 'U', 'SUB', 'SUP', 'BR']);

/**
 * The nodes of a paragraph's inline markup. The server has made it safe; here nothing but emphasis is taken over all the same, so
 * that no page depends on that.
 */
export function inline(markup: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  return rebuilt(parsed.body);
}

function rebuilt(parent: Node): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      fragment.append(node.textContent ?? '');
    } else if (node instanceof Element && KEPT.has(node.tagName)) {
      const element = document.createElement(node.tagName);
      element.append(rebuilt(node));
      fragment.append(element);
    } else if (node instanceof Element && node.tagName !== 'SCRIPT' && node.tagName !== 'STYLE') {
      fragment.append(rebuilt(node));
    }
  }
  return fragment;
}
