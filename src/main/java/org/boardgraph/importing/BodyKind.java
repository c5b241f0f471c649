package org.boardgraph.importing;

/** What an organization is; the words of the API. */
enum BodyKind {
    BOARD,
    AUTHORITY,
    COMPANY,
    CHARITY,
    GOVERNMENT,
    OTHER
}
