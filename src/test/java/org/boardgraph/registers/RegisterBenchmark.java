package org.boardgraph.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a register of 100,000 rows takes to read, and what it leaves in memory. */
@Tag("slow")
class RegisterBenchmark {
    private static final int ROWS = 100_000;

    @TempDir
    private Path folder;

    @Test
    void a_hundred_thousand_rows() throws Exception {
        StringBuilder text = new StringBuilder(RegisterFiles.HEADER);
        for (int i = 0; i < ROWS; i++) {
            text.append("Cllr Ada Thorne")
                    .append(i / 10)
                    .append(",Marsh Council,Securities,Tern Shipping No ")
                    .append(i)
                    .append(",\"200 shares, in all\",")
                    .append(i % 100 == 0 ? "Mrs Dilys Quennell" : "no")
                    .append(i % 50 == 0 ? ",yes" : ",no")
                    .append(i % 1000 == 7 ? ",maybe" : ",no")
                    .append(",2023-05-20,2019-09-01,,over £25k,2024-04-01,no\n");
        }
        Path file = Files.writeString(folder.resolve("large.csv"), text);
        text.setLength(0);
        text.trimToSize();
        for (int round = 1; round <= 3; round++) {
            long before = used();
            long start = System.nanoTime();
            RegisterEdition edition = RegisterFile.read(file, RegisterOrigin.UNNAMED);
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.printf(
                    "%,d rows (%,d kB) in %,d ms; %,d kB stay, of a heap of %,d MB%n",
                    ROWS,
                    Files.size(file) / 1024,
                    millis,
                    (used() - before) / 1024,
                    Runtime.getRuntime().maxMemory() >> 20);
            assertThat(edition.entries() + edition.rejected().size()).isEqualTo(ROWS);
            assertThat(edition.rejected()).hasSize(ROWS / 1000);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
