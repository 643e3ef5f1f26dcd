package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Knows a text that a spreadsheet program would run and not show: a language of sheets (SYLK, DIF), or a line or cell that is
 * a formula. Such programs open it whatever its name ends with.
 */
final class SheetText {

    private static final int LONGEST = 120;
    private static final String SIGNS = "={+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String DELIMITERS = "\t;,\n\r";

    /** A file of sheets says so at its beginning. */
    private static final Pattern LANGUAGE =
            Pattern.compile("\uFEFF?(ID;[A-Z].*|TABLE[\\r\\n]+\\d+,\\d+[\\r\\n].*)", Pattern.DOTALL);

    /** A formula in braces, one that calls a function or another program, or one of the functions that reach out. */
    private static final Pattern FORMULA = Pattern.compile(
            "\\{\\s*[=\uFF1D].*"
                    + "|[=\uFF1D]\\s*[-+]?[\\p{L}_$][\\p{L}\\p{N}_.$]*[(!|].*"
                    + "|[-+=@\uFF0B\uFF0D\uFF1D\uFF20]+\\s*[\\p{L}\\p{N}_.]+\\|.*"
                    + "|[-+@\uFF0B\uFF0D\uFF20]+\\s*(HYPERLINK|WEBSERVICE|IMPORT[A-Z]+|IMAGE|RTD|DDE|CALL|REGISTER(\\.ID)?"
                    + "|EXEC|SUM|CONCAT(ENATE)?|IF|INDIRECT|FILTERXML|ENCODEURL)\\(.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final StringBuilder begin = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private boolean inside;

    private SheetText() {}

    /**
     * Asks that it is a text to read and nothing else.
     *
     * @throws DocumentNotAccepted if a spreadsheet program would run what is in it
     */
    static void refuse(Path file, Charset charset) throws IOException {
        SheetText sheet = new SheetText();
        char[] buffer = new char[Disk.BUFFER];
        try (Reader in = TextEncoding.reader(file, charset)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    sheet.read(buffer[i]);
                }
            }
        }
        sheet.endOfCell();
        require(!LANGUAGE.matcher(sheet.begin).matches());
    }

    private void read(char character) {
        if (begin.length() < LONGEST) {
            begin.append(character);
        }
        if (DELIMITERS.indexOf(character) >= 0) {
            endOfCell();
        } else if (!cell.isEmpty()) {
            if (cell.length() < LONGEST) {
                cell.append(character);
            }
        } else if (!inside && SIGNS.indexOf(character) >= 0) {
            cell.append(character);
        } else if (!isBefore(character)) {
            inside = true;
        }
    }

    /** What a program passes over before a formula. */
    private static boolean isBefore(char character) {
        return character == '"' || character == '\'' || character == '\uFEFF' || Character.isWhitespace(character);
    }

    private void endOfCell() {
        if (!cell.isEmpty()) {
            require(!FORMULA.matcher(cell).matches());
        }
        cell.setLength(0);
        inside = false;
    }

    private static void require(boolean plain) {
        if (!plain) {
            throw new DocumentNotAccepted(DocumentRefusal.FORMULAS);
        }
    }
}
