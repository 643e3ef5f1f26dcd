package org.partnershipportal.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An encrypted file")
class SealedFileTests {

    private static final Place PLACE = Place.of("document.original", UUID.randomUUID());
    private static final int HEAD = 7 + 16 + 7;
    private static final int PIECE = 64 * 1024 + AesGcm.TAG;

    private final DataKey key = new DataKey(UUID.randomUUID(), AesGcm.random(AesGcm.KEY));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 65_535, 65_536, 65_537, 131_072, 200_000})
    void isReadAsItWasWritten(int length) throws IOException {
        byte[] plain = bytes(length);
        byte[] kept = written(PLACE, plain);
        assertThat(read(PLACE, kept)).isEqualTo(plain);
        assertThat(SealedFile.begins(new ByteArrayInputStream(kept))).isTrue();
        assertThat(SealedFile.begins(new ByteArrayInputStream(plain))).isFalse();
    }

    @Test
    void isReadSignBySignToo() throws IOException {
        byte[] kept = written(PLACE, "abc".getBytes(StandardCharsets.UTF_8));
        try (InputStream in = SealedFile.reading(id -> key, PLACE, new ByteArrayInputStream(kept))) {
            assertThat(in.read()).isEqualTo('a');
            assertThat(in.read()).isEqualTo('b');
            assertThat(in.read()).isEqualTo('c');
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 65_536, 65_552, 65_553})
    void isRefusedWhenItsEndIsCutOff(int less) throws IOException {
        byte[] kept = written(PLACE, bytes(131_072));
        byte[] cut = Arrays.copyOf(kept, kept.length - less);
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> read(PLACE, cut));
    }

    @Test
    void isRefusedWhenAWholePieceIsCutOff() throws IOException {
        byte[] kept = written(PLACE, bytes(3 * 65_536));
        byte[] cut = Arrays.copyOf(kept, HEAD + 2 * PIECE);
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> read(PLACE, cut));
    }

    @Test
    void isRefusedWhenPiecesAreExchanged() throws IOException {
        byte[] kept = written(PLACE, bytes(3 * 65_536));
        byte[] mixed = kept.clone();
        System.arraycopy(kept, HEAD, mixed, HEAD + PIECE, PIECE);
        System.arraycopy(kept, HEAD + PIECE, mixed, HEAD, PIECE);
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> read(PLACE, mixed));
    }

    @Test
    void isRefusedWhenAPieceIsAnotherFilesOfTheSameKey() throws IOException {
        byte[] kept = written(PLACE, bytes(2 * 65_536));
        byte[] other = written(PLACE, bytes(2 * 65_536));
        System.arraycopy(other, HEAD, kept, HEAD, PIECE);
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> read(PLACE, kept));
    }

    @Test
    void isRefusedWhenAnythingFollowsIt() throws IOException {
        byte[] kept = written(PLACE, bytes(65_536));
        byte[] longer = Arrays.copyOf(kept, kept.length + 1);
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> read(PLACE, longer));
    }

    @Test
    void isRefusedWhenABitIsChangedAndGivesOutNothingOfThatPiece() throws IOException {
        byte[] kept = written(PLACE, bytes(65_536 + 10));
        kept[HEAD + 100] ^= 1;
        try (InputStream in = SealedFile.reading(id -> key, PLACE, new ByteArrayInputStream(kept))) {
            assertThatExceptionOfType(Damaged.class).isThrownBy(in::read);
        }
    }

    @Test
    void opensUnderNoOtherName() throws IOException {
        byte[] kept = written(PLACE, bytes(10));
        assertThatExceptionOfType(Damaged.class)
                .isThrownBy(() -> read(Place.of("document.original", UUID.randomUUID()), kept));
        assertThatExceptionOfType(Damaged.class)
                .isThrownBy(() -> read(new Place("document.cleaned", PLACE.record()), kept));
    }

    @Test
    void isNoPlainFile() {
        assertThatThrownBy(() -> read(PLACE, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Damaged.class);
        assertThatExceptionOfType(Damaged.class)
                .isThrownBy(() -> read(PLACE, "vault1F12".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void holdsNoWordInPlain() throws IOException {
        String word = "zqplanted";
        byte[] kept = written(PLACE, word.repeat(20_000).getBytes(StandardCharsets.UTF_8));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(word);
    }

    private byte[] written(Place place, byte[] plain) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (OutputStream out = SealedFile.writing(key, place, kept)) {
            out.write(plain);
        }
        return kept.toByteArray();
    }

    private byte[] read(Place place, byte[] kept) throws IOException {
        try (InputStream in = SealedFile.reading(id -> key, place, new ByteArrayInputStream(kept))) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
