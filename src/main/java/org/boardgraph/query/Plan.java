package org.boardgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A compiled operation.
 *
 * @param statement what to ask the database; empty: nothing is asked of it
 * @param steps whose links and values the statement returns
 * @param laters fields whose objects are fetched by a second statement
 * @param root how the answer is read from them
 * @param refused the root fields that cannot be answered, by response key
 */
record Plan(
        Optional<Statement> statement,
        List<Step> steps,
        List<Later> laters,
        Shape root,
        Map<String, Refused> refused) {}
