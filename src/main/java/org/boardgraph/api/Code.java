package org.boardgraph.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;

/** The code of an error, in its extensions: what a program may decide by. */
public enum Code implements ErrorClassification {
    /** An id that has not the form of one, or is of another type. */
    BAD_ID,
    /** A page that is too large, negative, or asked for from both ends. */
    BAD_PAGE,
    /** A cursor that this field did not give. */
    BAD_CURSOR,
    /** A filter that would look through everything. */
    FILTER_TOO_WIDE,
    /** A day or an instant that there is not. */
    BAD_DATE,
    /** Days that do not follow one another as they must, or lie too far apart. */
    BAD_SPAN,
    /** A request that is not GraphQL, or not of this schema. */
    BAD_REQUEST,
    /** Something that this caller may not do. */
    FORBIDDEN,
    /** An id that has the form of one, of something that is not there. */
    NOT_FOUND,
    /** A decision that contradicts those that are held. */
    DECISION_REFUSED,
    /** What was asked is done, and its answer cannot be shown. */
    NOT_SHOWN,
    /** More levels than the limit. */
    TOO_DEEP,
    /** More work than the limit. */
    TOO_COMPLEX,
    /** A longer document than the limit. */
    DOCUMENT_TOO_LONG,
    /** More tokens than the limit. */
    TOO_MANY_TOKENS,
    /** A longer text than the limit. */
    VALUE_TOO_LONG,
    /** More values in variables than the limit. */
    TOO_MANY_VALUES,
    /** More aliases than the limit. */
    TOO_MANY_ALIASES,
    /** More fragments than the limit. */
    TOO_MANY_FRAGMENTS,
    /** More directives than the limit. */
    TOO_MANY_DIRECTIVES,
    /** A larger answer than the limit. */
    ANSWER_TOO_LARGE,
    /** More time than the limit. */
    TIMEOUT,
    /** The caller went away before the answer was there. */
    CALLER_GONE,
    /** The schema, of a server that does not show it. */
    INTROSPECTION_OFF,
    /** Something that only POST may do. */
    METHOD_NOT_ALLOWED,
    /** The hash of a document that this server does not know; sent with its document it is known from then on. */
    PERSISTED_QUERY_NOT_FOUND,
    /** A hash that is none, or not that of the document beside it. */
    PERSISTED_QUERY_HASH_MISMATCH,
    /** A document that is not on the list of those that may be asked. */
    DOCUMENT_NOT_LISTED,
    /** The database cannot be reached. */
    UNAVAILABLE,
    /** A fault of this program. */
    INTERNAL;

    static final String KEY = "code";

    @Override
    public Object toSpecification(GraphQLError error) {
        return name();
    }
}
