package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "NAMI", "nam", "N4M", " NAM"})
    void takesNothingButThreeCapitalsForOne(String text) {
        assertThat(CountryCode.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CountryCode(text));
    }

    @Test
    void standsInItsPlaceAmongOthers() {
        CountryCode ecuador = new CountryCode("ECU");
        CountryCode namibia = new CountryCode("NAM");
        CountryCode zambia = new CountryCode("ZMB");
        assertThat(new TreeSet<>(List.of(zambia, ecuador, namibia, ecuador))).containsExactly(ecuador, namibia, zambia);
    }
}
