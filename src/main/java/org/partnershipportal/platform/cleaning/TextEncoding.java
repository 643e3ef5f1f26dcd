package org.partnershipportal.platform.cleaning;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which encoding a text was saved: by its mark, because it can be read as UTF-8, or by how often which letters stand
 * in it. What is not sure is refused, for letters that were guessed wrong would be somebody's words spoiled.
 */
final class TextEncoding {

    private static final int SAMPLE = 32 * 1024;

    /** Of a hundred; short texts, and those of a language that the detector does not know, stay below. */
    private static final int SURE = 25;

    /** By how much another encoding that reads the text in other letters must be less likely. */
    private static final int AHEAD = 10;

    private static final int ESCAPE = 0x1B;

    /** Encodings of seven bits that say by an escape which letters follow. */
    private static final List<Charset> ESCAPED = Stream.of("ISO-2022-JP", "ISO-2022-JP-2", "ISO-2022-KR", "ISO-2022-CN")
            .map(Charset::forName)
            .toList();

    private TextEncoding() {}

    /**
     * The encoding of a text.
     *
     * @throws DocumentNotAccepted if it cannot be told for sure
     */
    static Charset of(Path file) throws IOException {
        byte[] begin = begin(file);
        for (Charset marked : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (Arrays.equals("\uFEFF".getBytes(marked), begin) && isReadAs(file, marked, false)) {
                return marked;
            }
        }
        if (isEscaped(file)) {
            return escaped(file);
        }
        return isReadAs(file, StandardCharsets.UTF_8, false) ? StandardCharsets.UTF_8 : detected(file);
    }

    private static Charset escaped(Path file) throws IOException {
        for (Charset charset : ESCAPED) {
            if (isReadAs(file, charset, true)) {
                return charset;
            }
        }
        throw new DocumentNotAccepted(DocumentRefusal.ENCODING);
    }

    /**
     * Whether it is written in ASCII signs alone and says among them that others are meant from there on, as old emails
     * and terminals do: read as UTF-8 it would be a row of letters that mean nothing.
     */
    private static boolean isEscaped(Path file) throws IOException {
        byte[] buffer = new byte[Disk.BUFFER];
        int before = 0;
        int here = 0;
        boolean escaped = false;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] < 0) {
                        return false;
                    }
                    escaped |= before == ESCAPE && (here == '$' || ("()".indexOf(here) >= 0 && buffer[i] != 'B'));
                    before = here;
                    here = buffer[i];
                }
            }
        }
        return escaped;
    }

    private static Charset detected(Path file) throws IOException {
        byte[] sample = sample(file);
        Charset best = null;
        int confidence = 0;
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            Charset charset = known(match.getName());
            if (charset == null
                    || !isReadAs(file, charset, true)
                    || !LikelyLetters.areIn(new String(sample, charset), charset)) {
                continue;
            }
            if (best == null) {
                best = charset;
                confidence = match.getConfidence();
            } else if (confidence - match.getConfidence() < AHEAD && !isAlike(sample, best, charset)) {
                throw new DocumentNotAccepted(DocumentRefusal.ENCODING);
            }
        }
        if (best == null || confidence < SURE) {
            throw new DocumentNotAccepted(DocumentRefusal.ENCODING);
        }
        return best;
    }

    /** One that says letters of today's computers, byte by byte or by two; without a mark nothing else is believed. */
    private static @Nullable Charset known(String name) {
        if (name.startsWith("IBM") || name.startsWith("UTF")) {
            return null;
        }
        String written = name.replaceFirst("-I$", ""); // Hebrew in the order of its sense
        return Charset.isSupported(written) ? Charset.forName(written) : null;
    }

    private static boolean isAlike(byte[] sample, Charset one, Charset other) {
        return new String(sample, one).equals(new String(sample, other));
    }

    private static byte[] begin(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(2);
        }
    }

    /** From the first letter on that is not ASCII. */
    private static byte[] sample(Path file) throws IOException {
        byte[] buffer = new byte[Disk.BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] < 0) {
                        byte[] begin = Arrays.copyOfRange(buffer, i, read);
                        byte[] rest = in.readNBytes(Math.max(0, SAMPLE - begin.length));
                        byte[] sample = Arrays.copyOf(begin, begin.length + rest.length);
                        System.arraycopy(rest, 0, sample, begin.length, rest.length);
                        return sample;
                    }
                }
            }
        }
        return new byte[0];
    }

    /** Whether each byte of the file says something in that encoding; if that is a guess, also nothing that no text has. */
    private static boolean isReadAs(Path file, Charset charset, boolean guessed) throws IOException {
        char[] buffer = new char[Disk.BUFFER];
        try (Reader in = reader(file, charset)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (guessed && isNoLetter(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    private static boolean isNoLetter(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> "\t\n\f\r\u001A".indexOf(character) < 0;
            case Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Reads the file; what the encoding does not know is a fault. */
    static Reader reader(Path file, Charset charset) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Whether it holds bytes that no text has, in whichever encoding that is written byte by byte. */
    static boolean isBinary(Path file) throws IOException {
        String controls = "\t\n\f\r\u001A\u001B" + (isEscaped(file) ? "\u000E\u000F" : "");
        byte[] buffer = new byte[Disk.BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] >= 0 && buffer[i] < ' ' && controls.indexOf(buffer[i]) < 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
