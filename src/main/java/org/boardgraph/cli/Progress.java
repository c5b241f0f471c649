package org.boardgraph.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a batch is: a bar on a terminal where there are more than a handful, else a line for each, or for each tenth of what comes by the hundred. */
final class Progress implements AutoCloseable {
    private static final int HANDFUL = 5;

    private static final int TENTHS = 10;

    private final String task;
    private final int total;
    private final PrintWriter out;
    private final @Nullable ProgressBar bar;
    private long done;

    Progress(String task, int total, PrintWriter out) {
        this.task = task;
        this.total = total;
        this.out = out;
        bar = total > HANDFUL && System.console() != null ? bar(task, total) : null;
    }

    /** One more is done. */
    void step(String line) {
        if (bar == null) {
            out.println(line);
            out.flush();
        } else {
            bar.step();
        }
    }

    /** Some more are done; where no bar is shown, a line says so at each tenth but the last. */
    void steps(int more) {
        long tenths = done * TENTHS / total;
        done += more;
        if (bar != null) {
            bar.stepBy(more);
        } else if (done < total && done * TENTHS / total > tenths) {
            out.println(done + " of " + total + " " + task);
            out.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(String task, int total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }
}
