package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a document that was to be imported. */
public sealed interface ImportResult {
    /** The file's name. */
    String file();

    /**
     * It is in the graph for the first time.
     *
     * @param document the id of the document
     * @param samplesTakenOut how many samples made way for it
     */
    record Imported(String file, String document, int samplesTakenOut) implements ImportResult {}

    /** The same text is in the graph already. */
    record Unchanged(String file) implements ImportResult {}

    /**
     * It is a reference list, and all that depends on it was derived anew.
     *
     * @param what how much it holds, and which list it replaces: 470 authorities
     */
    record ListTaken(String file, String what) implements ImportResult {}

    /**
     * It is a file of registers of interests, and all of it that could be taken is in.
     *
     * @param people how many registers it holds
     * @param interests how many entries they have
     * @param asOf the newest of their days
     * @param remarks sentences on what the user should know: an edition that it replaces, names that wait as questions
     */
    record RegisterTaken(String file, int people, int interests, LocalDate asOf, List<String> remarks)
            implements ImportResult {
        public RegisterTaken {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A file of registers of which single rows could not be taken.
     *
     * @param result what became of the rest
     * @param rows how many rows were rejected
     * @param problems of the first ones: line, column, what was found and expected
     * @param savedAs the file that they were put into; null where nothing was written or nothing could be
     */
    record RowsRejected(
            ImportResult result,
            int rows,
            List<String> problems,
            @Nullable String savedAs) implements ImportResult {
        public RowsRejected {
            problems = List.copyOf(problems);
        }

        @Override
        public String file() {
            return result.file();
        }
    }

    /**
     * It took the place of an older version of the same meeting's note.
     *
     * @param old the older version's file
     */
    record Replaced(String file, String document, String old) implements ImportResult {}

    /**
     * It was left out.
     *
     * @param reason a sentence
     */
    record KeptBack(String file, String reason) implements ImportResult {}

    /**
     * It is not a note that could be read; nothing of it was written.
     *
     * @param reason file, line, what was found and expected
     */
    record Rejected(String file, String reason) implements ImportResult {}
}
