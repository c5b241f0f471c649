package org.boardgraph.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.boardgraph.report.ConflictKinds;
import org.boardgraph.report.ConflictReport;
import org.boardgraph.report.Imprint;
import org.boardgraph.report.Named;
import org.boardgraph.report.Questions;
import org.boardgraph.report.Wanted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says where interests meet items: questions to check, never verdicts. */
@Command(
        name = "conflicts",
        description = {
            "Says where interests meet items: questions to check, with their reasons, never verdicts.",
            "Name a meeting, a person, a board or an authority, or give --from and --to, at most 366 days apart.",
            "With --format html: the declarations audit, to be printed."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:answered, whether or not anything was found",
            "1:the database or the disk failed",
            "2:bad usage, or what was named is not there, or fits several"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  boardgraph conflicts --board \"Harbour Committee\" --from 2023-01-01 --to 2023-12-31",
            "  boardgraph conflicts --person \"Ann Lee\" --kind declared-took-part --format csv",
            "  boardgraph conflicts --authority \"Ferry Council\" --from 2023-04-01 --format html --out audit.html"
        })
final class ConflictsCommand implements Callable<Integer> {
    @Option(names = "--meeting", paramLabel = "ID", description = "At this meeting.")
    private @Nullable String meeting;

    @Option(names = "--person", paramLabel = "ID|NAME", description = "Of this person.")
    private @Nullable String person;

    @Option(names = "--board", paramLabel = "ID|NAME", description = "At meetings of this board.")
    private @Nullable String board;

    @Option(names = "--authority", paramLabel = "ID|NAME", description = "Of those who sit for this authority.")
    private @Nullable String authority;

    @Option(names = "--from", paramLabel = "DAY", description = "From this day on: 2023-04-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Up to this day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = {
                "Of these kinds alone: registered-not-declared, declared-elsewhere-not-here, declared-took-part,",
                "declared-not-registered, declared, own-authority-named, declarer-not-listed."
            })
    private List<String> kinds = new ArrayList<>();

    @Mixin
    private Asking asking = new Asking();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> named = ConflictKinds.read(kinds, unknown -> {
            throw new ParameterException(spec.commandLine(), unknown);
        });
        return asking.run(
                (questions, imprint) -> report(questions, imprint, named),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }

    private String report(Questions questions, Imprint imprint, List<String> named) {
        Named graph = new Named(questions);
        Wanted wanted = new Wanted(
                meeting == null ? null : graph.meeting(meeting),
                person == null ? null : graph.person(person),
                board == null ? null : graph.board(board),
                authority == null ? null : graph.authority(authority),
                from,
                to,
                named.isEmpty() ? null : named);
        return new ConflictReport(questions, imprint).of(wanted, asking.format());
    }
}
