package org.partnershipportal.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("E: what reaches one mailbox is counted as one")
class MailboxTests {

    @ParameterizedTest
    @CsvSource({
        "ana@sample.example, ana@sample.example, sample.example",
        "ANA+1@Sample.example, ana@sample.example, sample.example",
        "ana+1+2@sample.example, ana@sample.example, sample.example",
        "a.n.a+x@sample.example, a.n.a@sample.example, sample.example",
        "a.na@sample.example, a.na@sample.example, sample.example",
        "+41791234567@sample.example, +41791234567@sample.example, sample.example",
        "ana@sam+ple.example, ana@sam+ple.example, sam+ple.example",
        "ana, ana, ana",
        "a+na, a+na, a+na"
    })
    void countsWhatFollowsAPlusSignAsNoOtherMailbox(String address, String mailbox, String domain) {
        assertThat(Mailbox.of(address)).isEqualTo(mailbox);
        assertThat(Mailbox.domain(address)).isEqualTo(domain);
    }

    @Test
    void letsNoNetworkUseUpADomainByItself() {
        assertThat(Limit.REGISTRATION_DOMAIN.times()).isGreaterThan(Limit.REGISTRATION.times());
        assertThat(Limit.REGISTRATION_DOMAIN.period()).isEqualTo(Limit.REGISTRATION.period());
    }
}
