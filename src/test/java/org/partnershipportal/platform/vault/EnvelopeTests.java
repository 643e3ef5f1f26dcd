package org.partnershipportal.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An envelope")
class EnvelopeTests {

    private static final Place PLACE = Place.of("input_answers.content", UUID.randomUUID());
    private static final String WORDS = "They beat us at night · ضربونا ليلا · 他们夜里打我们";

    private final DataKey key = new DataKey(UUID.randomUUID(), AesGcm.random(AesGcm.KEY));

    @Test
    void opensWhereItWasKept() {
        assertThat(Envelope.open(key, PLACE, Envelope.seal(key, PLACE, WORDS))).isEqualTo(WORDS);
        assertThat(Envelope.key(Envelope.seal(key, PLACE, WORDS))).isEqualTo(key.id());
    }

    @Test
    void holdsBytesToo() {
        byte[] kept = Envelope.seal(key, PLACE, new byte[] {0x30, 0, 1});
        assertThat(Envelope.open(key, PLACE, kept)).containsExactly(0x30, 0, 1);
        assertThat(Envelope.keyOf(kept)).isEqualTo(key.id());
        assertThat(Envelope.is(kept)).isTrue();
        assertThat(Envelope.is(new byte[] {0x30, 0, 1})).isFalse();
    }

    @Test
    void opensInNoOtherRow() {
        refuses(Place.of("input_answers.content", UUID.randomUUID()), Envelope.seal(key, PLACE, WORDS));
    }

    @Test
    void opensInNoOtherColumn() {
        refuses(new Place("receipt_versions.content", PLACE.record()), Envelope.seal(key, PLACE, WORDS));
    }

    @Test
    void opensByNoOtherKey() {
        DataKey other = new DataKey(key.id(), AesGcm.random(AesGcm.KEY));
        String kept = Envelope.seal(key, PLACE, WORDS);
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Envelope.open(other, PLACE, kept));
    }

    @Test
    void opensByTheKeyOfItsCallAloneThoughTheSameBytesAreGivenAnotherId() {
        byte[] bytes = AesGcm.random(AesGcm.KEY);
        String kept = Envelope.seal(new DataKey(key.id(), bytes), PLACE, WORDS);
        DataKey renamed = new DataKey(UUID.randomUUID(), bytes);
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Envelope.open(renamed, PLACE, kept));
    }

    @Test
    void isRefusedWhateverSignOfItIsChanged() {
        String kept = Envelope.seal(key, PLACE, "Word");
        byte[] bytes = Base64.getUrlDecoder().decode(kept.substring(Envelope.BEGINNING.length()));
        for (int at = 16; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            refuses(
                    PLACE,
                    Envelope.BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plain words", "vault1:", "vault1:AAAA", "vault1:***", "vault2:AAAA", "vault1"})
    void isNothingElse(String kept) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Envelope.open(key, PLACE, kept))
                .satisfies(refusal ->
                        assertThat(String.valueOf(refusal.getMessage())).doesNotContain("Plain"));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Envelope.key(kept));
    }

    @Test
    void saysNothingOfWhatIsInItAndIsAnotherEachTime() {
        Set<String> all = new HashSet<>();
        Set<String> nonces = new HashSet<>();
        IntStream.range(0, 1_000).forEach(time -> {
            String kept = Envelope.seal(key, PLACE, WORDS);
            all.add(kept);
            byte[] bytes = Base64.getUrlDecoder().decode(kept.substring(Envelope.BEGINNING.length()));
            nonces.add(new String(bytes, 16, AesGcm.NONCE, StandardCharsets.ISO_8859_1));
            assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("beat", "ضربونا", "打");
        });
        assertThat(all).hasSize(1_000);
        assertThat(nonces).as("a nonce is used once").hasSize(1_000);
    }

    @Test
    void hasADigestThatOnlyItsKeyMakes() {
        DataKey other = new DataKey(key.id(), AesGcm.random(AesGcm.KEY));
        assertThat(key.fingerprint("same text", WORDS))
                .isEqualTo(key.fingerprint("same text", WORDS))
                .hasSize(64)
                .isNotEqualTo(other.fingerprint("same text", WORDS))
                .isNotEqualTo(key.fingerprint("passage", WORDS))
                .isNotEqualTo(key.fingerprint("same text", WORDS + "."));
    }

    private void refuses(Place place, String kept) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Envelope.open(key, place, kept));
    }
}
