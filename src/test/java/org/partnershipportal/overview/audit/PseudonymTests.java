package org.partnershipportal.overview.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PseudonymTests {

    private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    private final Pseudonym names = new Pseudonym(key(0));

    /** The example of FIPS 197, C.3: AES with 256 bits. */
    @Test
    void isOneBlockOfAes() {
        byte[] counting = new byte[32];
        for (byte i = 0; i < counting.length; i++) {
            counting[i] = i;
        }
        assertThat(new Pseudonym(counting).of(ID)).isEqualTo(UUID.fromString("8ea2b7ca-5167-45bf-eafc-49904b496089"));
    }

    @Test
    void leadsBackToTheIdUnderItsKeyOnly() {
        assertThat(names.behind(names.of(ID))).isEqualTo(ID);
        assertThat(new Pseudonym(key(1)).behind(names.of(ID))).isNotEqualTo(ID);
    }

    @Test
    void isAnotherUnderAnotherKeyAndOfAnotherId() {
        assertThat(names.of(ID))
                .isNotEqualTo(ID)
                .isNotEqualTo(new Pseudonym(key(1)).of(ID))
                .isNotEqualTo(names.of(new UUID(0, 0)));
    }

    private static byte[] key(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        return key;
    }
}
