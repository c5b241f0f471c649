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
    /** More time than the limit. */
    TIMEOUT,
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
