/** A suppression without its reason cannot be judged, and so is never removed. */

const silences = /^\s*(eslint-disable|svelte-ignore)/;
/** ESLint reads a reason after two dashes, Svelte in parentheses. */
const reason = /(\s--|\()\s*\S/;

/** @type {import('eslint').Rule.RuleModule} */
export const describedSuppression = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { undescribed: 'Say why on the same line: `{{directive}} rule {{form}}`.' },
  },
  create(context) {
    /**
     * @param {{ loc?: import('eslint').AST.SourceLocation | null | undefined }} node
     * @param {string} text
     */
    function judge(node, text) {
      const directive = silences.exec(text)?.[1];
      if (!directive || !node.loc || reason.test(text)) return;
      context.report({
        loc: node.loc,
        messageId: 'undescribed',
        data: { directive, form: directive === 'svelte-ignore' ? '(reason)' : '-- reason' },
      });
    }
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) judge(comment, comment.value);
      },
      // Svelte's parser makes this node; ESLint's types do not know it.
      /** @param {any} node */
      SvelteHTMLComment(node) {
        judge(node, node.value);
      },
    };
  },
};
