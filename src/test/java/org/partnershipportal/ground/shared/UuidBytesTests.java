package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidBytesTests {

    @Test
    void writesAnIdAsItsColumnHoldsItAndReadsItAgain() {
        UUID id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        assertThat(HexFormat.of().formatHex(UuidBytes.of(id))).isEqualTo("00112233445566778899aabbccddeeff");
        assertThat(UuidBytes.read(UuidBytes.of(id))).isEqualTo(id);
    }
}
