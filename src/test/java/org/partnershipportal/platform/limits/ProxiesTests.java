package org.partnershipportal.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.platform.access.UnfitSetting;

class ProxiesTests {

    private static final Proxies NONE = new Proxies(new ProxySettings(""));
    private static final Proxies TWO = new Proxies(new ProxySettings("10.0.0.0/8, fd00::/8"));

    @Test
    void believesNobodyUnlessTheOperatorSaysSo() {
        assertThat(NONE.client("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
        assertThat(NONE.client("127.0.0.1", List.of("198.51.100.1"))).isEqualTo("127.0.0.1");
    }

    @Test
    void believesANamedProxyOnTheAddressThatItSaw() {
        assertThat(TWO.client("10.1.2.3", List.of("198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(TWO.client("fd12::7", List.of("198.51.100.1"))).isEqualTo("198.51.100.1");
    }

    @Test
    void believesNothingThatTheClientWroteBeforeTheProxyDid() {
        assertThat(TWO.client("10.1.2.3", List.of("192.0.2.1, 198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(TWO.client("10.1.2.3", List.of("192.0.2.1", "198.51.100.1"))).isEqualTo("198.51.100.1");
    }

    @Test
    void goesOverSeveralProxiesOfTheOperators() {
        assertThat(TWO.client("10.1.2.3", List.of("198.51.100.1, 10.9.9.9"))).isEqualTo("198.51.100.1");
    }

    @Test
    void believesNoOneElse() {
        assertThat(TWO.client("11.1.2.3", List.of("198.51.100.1"))).isEqualTo("11.1.2.3");
        assertThat(TWO.client("fe00::1", List.of("198.51.100.1"))).isEqualTo("fe00:0:0:0:0:0:0:0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "evil.example", "1.2.3.4.5", "::g", "<script>", "198.51.100.1 or so"})
    void takesTheProxyItselfWhereItSaysNoAddress(String said) {
        assertThat(TWO.client("10.1.2.3", List.of(said))).isEqualTo("10.1.2.3");
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.1:4711,198.51.100.1",
        "[2001:db8:1:2:3:4:5:6]:4711,2001:db8:1:2:0:0:0:0",
        "[2001:db8:1:2:3:4:5:6],2001:db8:1:2:0:0:0:0",
        "::ffff:198.51.100.1,198.51.100.1"
    })
    void readsAnAddressAsProxiesWriteIt(String said, String client) {
        assertThat(TWO.client("10.1.2.3", List.of(said))).isEqualTo(client);
    }

    @Test
    void countsANetworkOfTheSixthVersionAsOne() {
        assertThat(NONE.client("2001:db8:1:2:aaaa::1", List.of()))
                .isEqualTo(NONE.client("2001:db8:1:2:bbbb::2", List.of()))
                .isNotEqualTo(NONE.client("2001:db8:1:3:aaaa::1", List.of()));
    }

    @Test
    void knowsTheWiderNetworkOfTheSixthVersionOnly() {
        assertThat(Proxies.wider("2001:db8:1:2:0:0:0:0")).contains("2001:db8:1:0:0:0:0:0/48");
        assertThat(Proxies.wider("2001:db8:1:3:0:0:0:0")).contains("2001:db8:1:0:0:0:0:0/48");
        assertThat(Proxies.wider("2001:db8:2:2:0:0:0:0")).contains("2001:db8:2:0:0:0:0:0/48");
        assertThat(Proxies.wider("198.51.100.1")).isEmpty();
        assertThat(Proxies.wider("unknown")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0/8/9", "fd00::/129"})
    void refusesToStartOnAProxyThatIsNoAddress(String listed) {
        assertThatThrownBy(() -> new ProxySettings(listed))
                .isInstanceOf(UnfitSetting.class)
                .hasMessageContaining("PORTAL_PROXIES")
                .hasMessageContaining(listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "::/0", "10.0.0.0/8, ::/0", "198.51.100.1/0"})
    void refusesToStartWhereAnybodyCouldSayWhoTheyAre(String listed) {
        assertThatThrownBy(() -> new ProxySettings(listed))
                .isInstanceOf(UnfitSetting.class)
                .hasMessageContaining("PORTAL_PROXIES")
                .hasMessageContaining("covers every address");
    }

    @Test
    void sharesBitsAndNotBytes() {
        Proxies narrow = new Proxies(new ProxySettings("172.16.0.0/12"));
        assertThat(narrow.client("172.31.255.255", List.of("198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(narrow.client("172.32.0.0", List.of("198.51.100.1"))).isEqualTo("172.32.0.0");
    }
}
