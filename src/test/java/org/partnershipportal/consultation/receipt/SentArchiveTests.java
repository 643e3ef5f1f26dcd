package org.partnershipportal.consultation.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UC-PUB-13, R14.5: what somebody holds of what was sent")
class SentArchiveTests {

    private static final int LONGEST = 100_000;
    private static final byte[] SENT = bytes("{\"content\":{}}");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] canonical(byte[] held) {
        try {
            return SentArchive.canonical(new ByteArrayInputStream(held), LONGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isFoundByItselfAndInTheArchive() {
        assertThat(canonical(SENT)).isEqualTo(SENT);
        assertThat(canonical(packed(Map.of("input.json", SENT)))).isEqualTo(SENT);
    }

    @Test
    void isFoundInAnArchiveThatWasPackedAgain() {
        Map<String, byte[]> again = new LinkedHashMap<>();
        again.put("what-i-sent/", new byte[0]);
        again.put("what-i-sent/files/input.json.txt", bytes("another"));
        again.put("what-i-sent/input.json", SENT);
        assertThat(canonical(packed(again))).isEqualTo(SENT);
    }

    @Test
    void isNotFoundInAnotherArchiveNorInABrokenOne() {
        byte[] whole = packed(Map.of("input.json", SENT));
        assertThat(canonical(packed(Map.of("receipt.txt", SENT)))).isEmpty();
        assertThat(canonical(packed(Map.of("my-input.json", SENT)))).isEmpty();
        assertThat(canonical(Arrays.copyOf(whole, 20))).isEmpty();
        assertThat(canonical(Arrays.copyOf(whole, 4))).isEmpty();
        assertThat(canonical(new byte[0])).isEmpty();
        assertThat(canonical(bytes("P"))).isEqualTo(bytes("P"));
    }

    @Test
    void isLookedForInNoMoreThanIsReadOfAFile() {
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        bomb.put("files/zeros", new byte[50 * LONGEST]);
        bomb.put("input.json", SENT);
        assertThat(canonical(packed(bomb))).isEmpty();
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < LONGEST / 1000; i++) {
            many.put("files/" + i, new byte[0]);
        }
        many.put("input.json", SENT);
        assertThat(canonical(packed(many))).isEmpty();
        assertThat(canonical(packed(Map.of("input.json", new byte[2 * LONGEST]))))
                .hasSize(LONGEST);
    }
}
