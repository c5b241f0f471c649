package org.boardgraph.api;

/**
 * What can be said of a document before it is parsed, in one pass over its characters: parsing and validating cost far more, and a
 * hostile document is to cost little.
 *
 * @param tokens names, values and signs, as the GraphQL specification counts them (section 2.1)
 * @param nesting the most brackets that stand within one another
 * @param longestText the characters of the longest text
 */
record DocumentScan(int tokens, int nesting, int longestText) {

    static DocumentScan of(String document) {
        return new Scanner(document).scan();
    }

    private static final class Scanner {
        private final String text;
        private int at;
        private int tokens;
        private int open;
        private int nesting;
        private int longest;

        Scanner(String text) {
            this.text = text;
        }

        DocumentScan scan() {
            while (at < text.length()) {
                char here = text.charAt(at);
                if (here == '#') {
                    skipComment();
                } else if (here == ',' || here <= ' ' || here == '\uFEFF') {
                    at++;
                } else {
                    tokens++;
                    skipToken(here);
                }
            }
            return new DocumentScan(tokens, nesting, longest);
        }

        private void skipToken(char first) {
            if (first == '"') {
                skipText();
            } else if (isWord(first)) {
                while (at < text.length() && isWord(text.charAt(at))) {
                    at++;
                }
            } else if (text.startsWith("...", at)) {
                at += 3;
            } else {
                bracket(first);
                at++;
            }
        }

        /** Of a name, or of a number. */
        private static boolean isWord(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
        }

        private void bracket(char c) {
            if (c == '{' || c == '(' || c == '[') {
                open++;
                nesting = Math.max(nesting, open);
            } else if (c == '}' || c == ')' || c == ']') {
                open--;
            }
        }

        private void skipComment() {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
        }

        private void skipText() {
            int begin = at;
            boolean block = text.startsWith("\"\"\"", at);
            at += block ? 3 : 1;
            while (at < text.length() && !ends(block)) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at = Math.min(text.length(), at + (block ? 3 : 1));
            longest = Math.max(longest, at - begin - (block ? 6 : 2));
        }

        private boolean ends(boolean block) {
            return block ? text.startsWith("\"\"\"", at) : text.charAt(at) == '"' || text.charAt(at) == '\n';
        }
    }
}
