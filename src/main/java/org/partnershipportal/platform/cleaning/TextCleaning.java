package org.partnershipportal.platform.cleaning;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Writes a text anew in UTF-8, in whatever encoding it came, without control characters. */
final class TextCleaning {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\n\\t]]");

    private TextCleaning() {}

    static void clean(Path file, Path cleaned) throws IOException {
        String text = decoded(Files.readAllBytes(file)).replace("\r\n", "\n").replace('\r', '\n');
        Files.writeString(cleaned, CONTROL.matcher(text).replaceAll(""));
    }

    private static String decoded(byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            CharsetMatch best = new CharsetDetector().setText(bytes).detect();
            if (best == null || !Charset.isSupported(best.getName())) {
                throw new DocumentNotAccepted(DocumentRefusal.CANNOT_BE_CLEANED);
            }
            return new String(bytes, Charset.forName(best.getName()));
        }
    }
}
