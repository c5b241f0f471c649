package org.boardgraph.notes;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Recognises the encoding of a text from its bytes. */
final class Encoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int SAMPLE = 8192;

    private Encoding() {}

    /** The text without its byte-order mark, or empty where the bytes are no text. */
    static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16BE));
        }
        int[] zeros = zeros(bytes);
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (zeros[1] > pairs / 3 && zeros[0] <= pairs / 50) {
            return Optional.of(new String(bytes, UTF_16LE));
        }
        if (zeros[0] > pairs / 3 && zeros[1] <= pairs / 50) {
            return Optional.of(new String(bytes, UTF_16BE));
        }
        if (zeros[0] + zeros[1] > 0 || controls(bytes) > Math.min(bytes.length, SAMPLE) / 50) {
            return Optional.empty();
        }
        return Optional.of(eightBit(bytes));
    }

    private static String eightBit(byte[] bytes) {
        try {
            CharBuffer text = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException notUtf8) {
            String lenient = new String(bytes, UTF_8);
            long broken = lenient.chars().filter(c -> c == REPLACEMENT).count();
            long whole =
                    lenient.chars().filter(c -> c > 127 && c != REPLACEMENT).count();
            // A damaged byte or two in a UTF-8 text must not turn every other accent into two letters.
            return whole > 0 && whole >= broken ? lenient : new String(bytes, WINDOWS_1252);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int[] zeros(byte[] bytes) {
        int[] count = new int[2];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                count[i % 2]++;
            }
        }
        return count;
    }

    private static int controls(byte[] bytes) {
        int count = 0;
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            int b = bytes[i] & 0xFF;
            if (b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B) {
                count++;
            }
        }
        return count;
    }
}
