package org.boardgraph.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.boardgraph.importing.ImportResult.Rejected;
import org.boardgraph.importing.ImportResult.Unchanged;
import org.boardgraph.model.DocumentText;
import org.boardgraph.registers.ListUnreadable;
import org.boardgraph.registers.ReferenceText;
import org.boardgraph.registers.RegisterFile;
import org.boardgraph.registers.RegisterOrigin;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/** Imports files one after the other; the next ones are read and parsed on another thread while one is written. */
public final class Batch {
    /** How many texts are looked up at once. */
    private static final int LOOKED_UP = 100;
    /** How many lines they may have together, so that long ones do not fill the memory. */
    private static final int MOST_LINES = 100_000;
    /** How many notes may be ready and wait. */
    private static final int WAITING = 16;

    private final Importer importer;
    private final Origin origin;
    private final boolean onlyTried;
    private final RegisterIntake registers;

    /**
     * @param onlyTried whether nothing is to be written
     */
    public Batch(Importer importer, Origin origin, boolean onlyTried) {
        this(importer, origin, null, onlyTried);
    }

    /**
     * @param asOf the day as of which registers are known that do not say
     * @param onlyTried whether nothing is to be written
     */
    public Batch(Importer importer, Origin origin, @Nullable LocalDate asOf, boolean onlyTried) {
        this.importer = importer;
        this.origin = origin;
        this.onlyTried = onlyTried;
        registers = new RegisterIntake(importer, new RegisterOrigin(origin.organization(), asOf), onlyTried);
    }

    /** One file's way: a result already, a note or a list that is ready to be written, or a register that is yet to be read. */
    private record Step(
            @Nullable ImportResult result,
            @Nullable Prepared note,
            @Nullable ReferenceList list,
            @Nullable Path register,
            @Nullable RuntimeException failure) {}

    /** Imports the files in this order and reports each; stops where the graph fails, and what was reported stays. */
    public void run(List<Path> files, Consumer<ImportResult> report) {
        BlockingQueue<Step> ready = new LinkedBlockingQueue<>(WAITING);
        Thread ahead = new Thread(() -> prepare(files, ready), "read-ahead");
        ahead.setDaemon(true);
        ahead.start();
        try {
            for (int i = 0; i < files.size(); i++) {
                report.accept(result(ready.take()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ahead.interrupt();
        }
    }

    private ImportResult result(Step step) {
        if (step.failure != null) {
            throw step.failure;
        }
        if (step.note != null) {
            return taken(step.note);
        }
        if (step.list != null) {
            return importer.take(step.list, onlyTried);
        }
        if (step.register != null) {
            return registers.take(step.register);
        }
        if (step.result == null) {
            throw new IllegalStateException("a step without a result");
        }
        return step.result;
    }

    /** What the graph refuses for what it says, and not for how the graph is, is the document's own fault. */
    private ImportResult taken(Prepared note) {
        try {
            return importer.take(note, origin, onlyTried);
        } catch (Neo4jException refusal) {
            String code = refusal.code();
            if (code.startsWith("Neo.ClientError.Statement") || code.startsWith("Neo.ClientError.Schema")) {
                String name = note.note().source().name();
                return new Rejected(
                        name,
                        name + ": the graph refuses what it says (" + code + "). Please report it with the file.");
            }
            throw refusal;
        }
    }

    private void prepare(List<Path> files, BlockingQueue<Step> ready) {
        try {
            Iterator<Path> rest = files.iterator();
            while (rest.hasNext()) {
                prepareSome(rest, ready);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failed(ready, e);
        } catch (Error e) {
            failed(ready, new IllegalStateException("reading ahead failed: " + e, e));
        }
    }

    private void prepareSome(Iterator<Path> rest, BlockingQueue<Step> ready) throws InterruptedException {
        List<Object> read = new ArrayList<>();
        int lines = 0;
        while (rest.hasNext() && read.size() < LOOKED_UP && lines < MOST_LINES) {
            Object each = text(rest.next());
            read.add(each);
            lines += each instanceof DocumentText text ? text.lines().size() : 0;
        }
        List<DocumentText> texts = read.stream()
                .filter(DocumentText.class::isInstance)
                .map(DocumentText.class::cast)
                .toList();
        Set<String> known = importer.known(texts, origin);
        for (Object each : read) {
            if (each instanceof Path register) {
                ready.put(new Step(null, null, null, register, null));
            } else if (each instanceof DocumentText text) {
                ready.put(known.contains(text.textSha256()) ? done(new Unchanged(text.name())) : parsed(text));
            } else {
                ready.put(each instanceof ReferenceList list ? listed(list) : done((ImportResult) each));
            }
        }
    }

    /** A text to be parsed, a list, the path of a register, or why none of them. */
    private Object text(Path file) {
        try {
            if (RegisterFile.isOne(file)) {
                return file;
            }
            if (ReferenceText.isList(file)) {
                return ReferenceList.of(ReferenceText.read(file));
            }
            return importer.parser().read(file);
        } catch (ListUnreadable unreadable) {
            return new Rejected(String.valueOf(file.getFileName()), String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException e) {
            return new Rejected(String.valueOf(file.getFileName()), sentence(file.toString(), e));
        }
    }

    private Step parsed(DocumentText text) {
        try {
            return new Step(
                    null, Prepared.of(importer.parser().parse(text), origin, importer.reference()), null, null, null);
        } catch (RuntimeException | StackOverflowError e) {
            return done(new Rejected(text.name(), sentence(text.name(), e)));
        }
    }

    private String sentence(String file, Throwable failure) {
        Optional<String> reason =
                failure instanceof RuntimeException said ? importer.parser().reason(said) : Optional.empty();
        return reason.orElseGet(() -> file + ": the parser failed on this text ("
                + failure.getClass().getSimpleName() + "). Please report it with the file.");
    }

    private static Step done(ImportResult result) {
        return new Step(result, null, null, null, null);
    }

    private static Step listed(ReferenceList list) {
        return new Step(null, null, list, null, null);
    }

    private static void failed(BlockingQueue<Step> ready, RuntimeException failure) {
        try {
            while (!ready.offer(new Step(null, null, null, null, failure), 1, TimeUnit.SECONDS)) {
                // waits for the writer, which takes what is ready first
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
