package org.boardgraph.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a batch is: a bar on a terminal where there are more than a handful, else a line for each. */
final class Progress implements AutoCloseable {
    private static final int HANDFUL = 5;

    private final PrintWriter out;
    private final @Nullable ProgressBar bar;

    Progress(String task, int total, PrintWriter out) {
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

    /** Some more are done; where no bar is shown, nobody is told. */
    void steps(int more) {
        if (bar != null) {
            bar.stepBy(more);
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
