package org.boardgraph.notes;

/**
 * A document that cannot be read as a note. Nothing of it is imported; the message names the file, the line, what was found
 * there, what was expected and what to do.
 */
public abstract sealed class NoteUnreadable extends RuntimeException {
    private final String file;
    private final int line;
    private final String reason;

    private NoteUnreadable(String file, int line, String reason, String expected, String advice) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason + " Expected: " + expected + " " + advice);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** The file's name, without folders. */
    public String file() {
        return file;
    }

    /** 1-based; 0 where the whole file is meant. */
    public int line() {
        return line;
    }

    /** What was found, as a sentence. */
    public String reason() {
        return reason;
    }

    /** The file cannot be opened or read. */
    public static final class NotOpened extends NoteUnreadable {
        NotOpened(String file, String reason) {
            super(file, 0, reason, "a file that this user may read.", "Check its name and its permissions.");
        }
    }

    /** The file holds no text: it is empty, or something else than text. */
    public static final class NotText extends NoteUnreadable {
        NotText(String file, String reason) {
            super(
                    file,
                    0,
                    reason,
                    "a note as plain text or Markdown, in UTF-8, UTF-16 or Windows-1252.",
                    "Save the note as text and try again.");
        }
    }

    /** The file, or a line of it, is longer than any note. */
    public static final class TooLong extends NoteUnreadable {
        TooLong(String file, int line, String reason, String expected) {
            super(file, line, reason, expected, "Check that this is the note of one meeting.");
        }
    }

    /** The text has neither of the layouts that are known. */
    public static final class UnknownLayout extends NoteUnreadable {
        UnknownLayout(String file, int line, String reason) {
            super(
                    file,
                    line,
                    reason,
                    "a tagged print (<AI1> … </AI1> around each item) or Markdown with a heading (Title:, Date:),"
                            + " items and an attendance table.",
                    "Check that this is the note of a meeting.");
        }
    }

    /** The text is a note, but so damaged that what it says of the meeting cannot be trusted. */
    public static final class Damaged extends NoteUnreadable {
        Damaged(String file, int line, String reason, String expected, String advice) {
            super(file, line, reason, expected, advice);
        }
    }
}
