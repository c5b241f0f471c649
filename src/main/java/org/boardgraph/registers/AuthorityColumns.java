package org.boardgraph.registers;

import java.util.List;

/** The columns of a list of authorities that are read; it may have more, in any order. */
final class AuthorityColumns {
    static final String CODE = "local-authority-code";
    static final String NAME = "official-name";
    static final String SHORT_NAME = "nice-name";
    static final String GSS = "gss-code";
    static final String START = "start-date";
    static final String END = "end-date";
    static final String SUCCESSORS = "replaced-by";
    static final String NATION = "nation";
    static final String TYPE = "local-authority-type-name";
    static final String COUNTY = "county-la";
    static final String VARIANTS = "alt-names";
    static final List<String> ALL =
            List.of(CODE, NAME, SHORT_NAME, GSS, START, END, SUCCESSORS, NATION, TYPE, COUNTY, VARIANTS);

    private AuthorityColumns() {}
}
