package org.boardgraph.api;

import java.time.LocalDate;
import org.boardgraph.importing.Recording;
import org.boardgraph.importing.Recording.Outcome;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** Records interests and dispensations, and notes what became of interests; each call is one transaction. */
public interface Recordings {
    /** For an API that only answers questions. */
    Recordings NONE = new Recordings() {
        @Override
        public Outcome record(Recording.Interest wish) {
            throw new IllegalStateException("this API records nothing");
        }

        @Override
        public Outcome record(Recording.Dispensation wish) {
            throw new IllegalStateException("this API records nothing");
        }

        @Override
        public Outcome end(Id interest, LocalDate on, String by) {
            throw new IllegalStateException("this API records nothing");
        }

        @Override
        public Outcome withdraw(Id interest, @Nullable String note, String by) {
            throw new IllegalStateException("this API records nothing");
        }
    };

    /** Records an interest. */
    Outcome record(Recording.Interest wish);

    /** Records a dispensation. */
    Outcome record(Recording.Dispensation wish);

    /** Notes that an interest has ended. */
    Outcome end(Id interest, LocalDate on, String by);

    /** Withdraws an interest. */
    Outcome withdraw(Id interest, @Nullable String note, String by);

    /** Over what writes to a graph. */
    static Recordings of(Recording recording) {
        return new Recordings() {
            @Override
            public Outcome record(Recording.Interest wish) {
                return recording.record(wish);
            }

            @Override
            public Outcome record(Recording.Dispensation wish) {
                return recording.record(wish);
            }

            @Override
            public Outcome end(Id interest, LocalDate on, String by) {
                return recording.end(interest, on, by);
            }

            @Override
            public Outcome withdraw(Id interest, @Nullable String note, String by) {
                return recording.withdraw(interest, note, by);
            }
        };
    }
}
