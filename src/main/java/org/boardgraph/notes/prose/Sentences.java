package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a paragraph into sentences. Together they hold every word of it. */
final class Sentences {
    /** A longer one is no sentence that anybody wrote, and is not read. */
    static final int LONGEST = 20_000;

    private static final Set<String> STARTERS = WordList.of("sentence-starters");
    private static final Set<String> MAY_END = Set.of("p.m", "a.m", "etc", "pm", "am", "ltd", "co", "inc");

    private Sentences() {}

    static List<Sentence> of(Paragraph paragraph) {
        String text = paragraph.text();
        LinePlaces places = new LinePlaces(paragraph);
        List<Token> tokens = Tokens.of(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean end = i + 1 == tokens.size() || endsAt(tokens, i);
            if (end) {
                sentences.add(cut(places, text, tokens, start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    private static Sentence cut(LinePlaces places, String text, List<Token> tokens, int start, int end) {
        int from = tokens.get(start).from();
        int to = tokens.get(end - 1).to();
        return new Sentence(
                text.substring(from, to),
                tokens.subList(start, end),
                places.of(from, to),
                start == 0,
                end == tokens.size());
    }

    private static boolean endsAt(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (closes(token) && i > 0 && stops(tokens.get(i - 1))) {
            return !closes(next) && opensSentence(next);
        }
        if (stops(token)) {
            return !closes(next) && opensSentence(next);
        }
        boolean dotted = token.text().endsWith(".") && token.text().length() > 1;
        if (dotted && MAY_END.contains(token.word())) {
            return next.capital();
        }
        return dotted && token.initial() && STARTERS.contains(next.word()) && next.capital();
    }

    private static boolean stops(Token token) {
        return token.is(".") || token.is("?") || token.is("!") || token.is("…");
    }

    private static boolean closes(Token token) {
        return token.is(")") || token.is("”") || token.is("\"") || token.is("’") || token.is("]");
    }

    private static boolean opensSentence(Token token) {
        return !Character.isLowerCase(token.text().charAt(0)) && !stops(token) && !token.is(",");
    }
}
