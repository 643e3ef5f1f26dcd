package org.partnershipportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Looks for planted words in files, as who has stolen a disk would: as they are, in UTF-16, in Base64, in hexadecimal. */
public final class PlantedWords {

    /** What is shorter stands by chance in some megabytes of what is encrypted. */
    private static final int SHORTEST = 8;

    private PlantedWords() {}

    /** The files below the folder in which any of the words stands, with the word; none if the folder cannot be read. */
    public static List<String> in(Path folder, String words) throws IOException {
        if (!Files.isReadable(folder)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(Files::isReadable).toList()) {
                String all = latin(Files.readAllBytes(file));
                for (String word : words.split(" ", -1)) {
                    for (String form : forms(word)) {
                        if (form.length() >= SHORTEST && all.contains(form)) {
                            found.add(folder.relativize(file) + ": " + word);
                        }
                    }
                }
            }
        } catch (UncheckedIOException goneMeanwhile) {
            throw goneMeanwhile.getCause();
        }
        return found;
    }

    /** As the bytes of a file may show it; of Base64 the part that is the same wherever the word begins. */
    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = word.getBytes(charset);
            forms.add(latin(bytes));
            for (int before = 0; before < 3; before++) {
                byte[] shifted = new byte[before + bytes.length];
                System.arraycopy(bytes, 0, shifted, before, bytes.length);
                String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
                int from = before == 0 ? 0 : before + 1;
                int to = encoded.length() - (shifted.length % 3 == 0 ? 0 : 1);
                forms.add(encoded.substring(from, to));
                forms.add(encoded.substring(from, to).replace('+', '-').replace('/', '_'));
            }
            forms.add(HexFormat.of().formatHex(bytes));
            forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
        }
        return forms;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
