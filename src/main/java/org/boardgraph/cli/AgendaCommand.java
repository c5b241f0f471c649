package org.boardgraph.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.boardgraph.notes.NoteUnreadable;
import org.boardgraph.report.AgendaItem;
import org.boardgraph.report.AgendaReport;
import org.boardgraph.report.Named;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says before a meeting whom to remind of what. */
@Command(
        name = "agenda",
        description = {
            "Says before a meeting whom to remind of what: which items name what a member has registered or declared",
            "before, or the authority that the member sits for. Asked of the board's members on the day, else its last known ones.",
            "FILE is text: one item a line, with its number where it has one; indented lines below it are its text.",
            "A document in one of the layouts of notes will do too. With --format html: sheets to be printed, one a member."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:answered, whether or not there is anybody to remind",
            "1:the database or the disk failed",
            "2:bad usage, or the board is not there, or several are called so, or there are too many items",
            "3:the file could not be read, or holds no item"
        },
        footerHeading = "%nExample of a file:%n",
        footer = {
            "  1. Apologies",
            "  6a. Lease of the net loft",
            "      The museum asks for ten years more.",
            "  7. Any other business",
            "",
            "Examples:",
            "  boardgraph agenda agenda.txt --board \"Harbour Committee\" --date 2023-09-20",
            "  boardgraph agenda agenda.txt --board \"Harbour Committee\" --date 2023-09-20 --format html --out sheets.html"
        })
final class AgendaCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The agenda.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--board", required = true, paramLabel = "ID|NAME", description = "The board that is to meet.")
    private String board = "";

    @Option(names = "--date", required = true, paramLabel = "DAY", description = "The day of the meeting: 2023-09-20.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate date;

    @Mixin
    private Asking asking = new Asking();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<AgendaItem> items;
        try {
            items = AgendaFile.read(file, asking.officer());
        } catch (NoteUnreadable reason) {
            return unreadable(String.valueOf(reason.getMessage()));
        }
        if (items.isEmpty()) {
            return unreadable(file + " holds no item: write one a line, \"6. Title\".");
        }
        return asking.run(
                (questions, imprint) -> new AgendaReport(questions, imprint)
                        .of(new Named(questions).board(board), date, items, asking.format()),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }

    private int unreadable(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return ExitCode.UNREADABLE;
    }
}
