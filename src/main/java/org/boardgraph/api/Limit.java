package org.boardgraph.api;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A bound on what one request may ask. Each has a setting, {@code boardgraph.limit.NAME}, a value that holds where nothing is set, and
 * an error that says what was asked and what is allowed.
 */
public enum Limit {
    /** Characters of the document. */
    DOCUMENT(
            200_000,
            Code.DOCUMENT_TOO_LONG,
            "The document has %s characters, and at most %s are allowed: send values in variables, or ask in several requests."),
    /** Lexical tokens of the document: names, values and signs. */
    TOKENS(
            10_000,
            Code.TOO_MANY_TOKENS,
            "The document has %s tokens, and at most %s are allowed: send values in variables, or ask in several requests."),
    /** Characters of one text, in the document or in a variable. */
    TEXT(20_000, Code.VALUE_TOO_LONG, "A text of %s characters is sent, and at most %s are allowed: shorten it."),
    /** Values sent in variables, those in lists and objects counted one by one. */
    VALUES(
            5_000,
            Code.TOO_MANY_VALUES,
            "The variables hold %s values, and at most %s are allowed: send fewer in several requests."),
    /** Levels of fields. */
    DEPTH(20, Code.TOO_DEEP, "The request is %s levels deep, and at most %s are allowed: ask in several requests."),
    /** Fields, fragments spread out, of all operations of the document. */
    FIELDS(
            2_000,
            Code.TOO_COMPLEX,
            "The request selects %s fields, and at most %s are allowed: ask in several requests."),
    /** Root fields of one operation, fragments spread out: each is a part of the one statement. */
    ROOTS(
            50,
            Code.TOO_COMPLEX,
            "The request asks %s root fields, and at most %s are allowed: ask in several requests."),
    /** Fields under another name, fragments spread out. */
    ALIASES(
            1_000,
            Code.TOO_MANY_ALIASES,
            "The request has %s aliases, and at most %s are allowed: ask in several requests."),
    /** Fragments of the document: validating looks from each into those that it spreads. */
    FRAGMENTS(
            200,
            Code.TOO_MANY_FRAGMENTS,
            "The document has %s fragments, and at most %s are allowed: ask in several requests."),
    /** Directives. */
    DIRECTIVES(
            100,
            Code.TOO_MANY_DIRECTIVES,
            "The request has %s directives, and at most %s are allowed: leave out what is not asked."),
    /** Values that the answer may hold, were every page full: page sizes multiply. */
    COMPLEXITY(
            5_000_000,
            Code.TOO_COMPLEX,
            "The answer may hold %s values, were every page full, and at most %s are allowed: ask for smaller pages or fewer levels."),
    /** Relations that a request follows: each is a part of the one statement, and planning them costs time. */
    RELATIONS(
            60,
            Code.TOO_COMPLEX,
            "The request follows %s relations, and at most %s are allowed: ask in several requests."),
    /** Bytes of the answer. */
    ANSWER(
            10 << 20,
            Code.ANSWER_TOO_LARGE,
            "The answer has %s bytes, and at most %s are allowed: ask for smaller pages or fewer fields."),
    /** Seconds that a request may take. */
    TIME(
            20,
            Code.TIMEOUT,
            "The request took %s seconds, and at most %s are allowed: ask for fewer rows, fewer levels, or without totalCount.");

    private final long standard;
    private final Code code;
    private final String sentence;

    Limit(long standard, Code code, String sentence) {
        this.standard = standard;
        this.code = code;
        this.sentence = sentence;
    }

    /** The value that holds where nothing is set. */
    public long standard() {
        return standard;
    }

    /** The name of its setting, without {@code boardgraph.} before it. */
    public String setting() {
        return "limit." + name().toLowerCase(Locale.ROOT);
    }

    /** The error of a request that goes beyond it. */
    GraphQLError exceeded(Number actual, long most) {
        return exceeded(actual, most, String.valueOf(actual));
    }

    /** The same where what was asked is only known to be more than this. */
    GraphQLError exceededBy(long more, long most) {
        return exceeded(more, most, "more than " + more);
    }

    private GraphQLError exceeded(Number actual, long most, String said) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(Code.KEY, code.name());
        extensions.put("limit", most);
        extensions.put("actual", actual);
        extensions.put("setting", "boardgraph." + setting());
        return Failures.coded(code, sentence.formatted(said, most))
                .extensions(extensions)
                .build();
    }

    /** Ends a request that goes beyond it. */
    AbortExecutionException refusal(Number actual, long most) {
        return new AbortExecutionException(List.of(exceeded(actual, most)));
    }
}
