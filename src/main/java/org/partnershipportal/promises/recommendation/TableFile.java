package org.partnershipportal.promises.recommendation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a table of any kind that is taken; what kind it is, its first bytes say, and not its name. */
final class TableFile {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {}

    /** @throws ImportNotPossible if it cannot be read as a table */
    static void read(Path file, TableRow.Taking rows) throws IOException, ImportNotPossible {
        try {
            readAny(file, rows);
        } catch (TableRow.TooMuch bomb) {
            throw new ImportNotPossible(ImportFailure.TOO_LARGE);
        }
    }

    private static void readAny(Path file, TableRow.Taking rows) throws IOException, ImportNotPossible {
        byte[] first = first(file);
        if (Arrays.equals(first, OLD)) {
            throw new ImportNotPossible(ImportFailure.OLD_SPREADSHEET);
        }
        if (Arrays.equals(first, ARCHIVE)) {
            XlsxTable.read(file, rows);
        } else if (hasZero(first)) {
            throw new ImportNotPossible(ImportFailure.NOT_UTF8);
        } else {
            CsvTable.read(file, rows);
        }
    }

    private static byte[] first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ARCHIVE.length);
        }
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
