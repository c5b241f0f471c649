package org.boardgraph.api;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A request while it is being answered, on the thread that answers it. It is cut short where it takes too long, where its answer grows
 * too large, or where nobody waits for it any more; the database's work for it ends with it. What changes things is never cut short.
 */
final class Running {
    /** Stands for requests that come without HTTP, which only the database's own time limit ends. */
    private static final Running UNBOUNDED = new Running(ApiSettings.DEFAULT, false, () -> false, thread -> {});

    private static final ThreadLocal<@Nullable Running> CURRENT = new ThreadLocal<>();

    /** What JSON adds to a field beside its name and value. */
    private static final int SIGNS = 4;
    /** Characters of a value that is no text. */
    private static final int VALUE = 6;

    private final ApiSettings settings;
    private final boolean readsOnly;
    private final BooleanSupplier callerGone;
    private final Consumer<Thread> endDatabaseWork;
    private final Thread thread = Thread.currentThread();
    private final long began = System.nanoTime();
    private final long largest;
    private @Nullable ExecutionInput input;
    private boolean uncut;
    private boolean over;
    private volatile @Nullable GraphQLError ended;
    private long size;

    /**
     * @param readsOnly whether it came in a way that may not change anything
     * @param callerGone says whether nobody waits for it any more
     * @param endDatabaseWork ends what the database does for a thread
     */
    Running(ApiSettings settings, boolean readsOnly, BooleanSupplier callerGone, Consumer<Thread> endDatabaseWork) {
        this.endDatabaseWork = endDatabaseWork;
        this.settings = settings;
        this.readsOnly = readsOnly;
        this.callerGone = callerGone;
        // What is a little too large is written out and counted, to say by how much; what is far too large ends here.
        this.largest = 2 * settings.most(Limit.ANSWER);
    }

    static Running of(GraphQLContext context) {
        return context.getOrDefault(Running.class, UNBOUNDED);
    }

    /** Begins to answer on this thread. */
    ExecutionInput begin(ExecutionInput.Builder request) {
        ExecutionInput begun = request.graphQLContext(context -> context.put(Running.class, this))
                .build();
        input = begun;
        CURRENT.set(this);
        Watch.over(this);
        return begun;
    }

    /** Nothing that its thread does is ended after this. */
    synchronized void finish() {
        over = true;
        CURRENT.remove();
        Watch.done(this);
    }

    boolean readsOnly() {
        return readsOnly;
    }

    /** What changes things is done to its end. */
    synchronized void isNeverCutShort() {
        uncut = this != UNBOUNDED;
    }

    /** Why it was cut short, or null. */
    @Nullable
    GraphQLError ended() {
        return ended;
    }

    /** Takes note of a value that goes into the answer being put together on this thread. */
    static void answers(String field, @Nullable Object value) {
        answers(field.length() + SIGNS + (value instanceof String text ? text.length() : VALUE));
    }

    /** About how many characters a field adds to an answer beside its value, where that is a text or an object. */
    static long characters(String field) {
        return field.length() + SIGNS;
    }

    /** Takes note of so many characters that go into it. */
    static void answers(long characters) {
        Running running = CURRENT.get();
        if (running != null) {
            running.size += characters;
            if (running.size > running.largest) {
                running.end(Limit.ANSWER.exceededBy(running.largest, running.settings.most(Limit.ANSWER)));
            }
        }
    }

    /** Ends it where its time is over or its caller has gone. */
    synchronized void check() {
        if (over || uncut) {
            return;
        }
        if (ended == null) {
            judge();
        }
        if (ended != null) {
            // Again and again, since a statement may have begun just now.
            endDatabaseWork.accept(thread);
        }
    }

    private void judge() {
        double seconds = Math.round((System.nanoTime() - began) / 1e8) / 10.0;
        long most = settings.most(Limit.TIME);
        if (seconds > most) {
            end(Limit.TIME.exceeded(seconds, most));
        } else if (callerGone.getAsBoolean()) {
            end(Failures.coded(Code.CALLER_GONE, "The caller went away before the answer was there.")
                    .build());
        }
    }

    private synchronized void end(GraphQLError why) {
        if (over || uncut || ended != null) {
            return;
        }
        ended = why;
        if (input != null) {
            input.cancel();
        }
    }
}
