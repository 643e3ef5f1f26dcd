package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.ReceiptPapers;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long texts are kept after the report (mission.md, Kept how long). */
@PortalModuleTest
class InputRetentionModuleTests {

    @Autowired
    private InputStage stage;

    @Autowired
    private Calls calls;

    @Autowired
    private Inputs inputs;

    @Autowired
    private AnswerReading reading;

    @Autowired
    private InputRetention retention;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Receipts receipts;

    @Autowired
    private ReceiptPapers papers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void deletesWhatIsNotPublishedFiveYearsAfterTheReportAndNotBefore() {
        CallDetails call = stage.openCall();
        Actor quiet = stage.contributor();
        InputId unpublished = stage.answered(quiet, call);
        stage.submit(quiet, unpublished);
        Actor open = stage.contributor();
        InputId published = stage.answered(open, call);
        inputs.choose(open, published, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.submit(open, published);
        Instant reported = Objects.requireNonNull(call.deadline()).end().plus(Duration.ofDays(1));
        Instant fiveYearsLater =
                reported.atOffset(ZoneOffset.UTC).plusYears(5).plusMinutes(1).toInstant();

        clock.at(fiveYearsLater, retention::deleteWhoseTimeHasCome);
        assertThat(isKept(unpublished)).as("no report, no deletion").isTrue();

        clock.at(reported, () -> calls.report(Actor.system(), call.id()));
        clock.at(fiveYearsLater.minus(Duration.ofDays(2)), retention::deleteWhoseTimeHasCome);
        assertThat(isKept(unpublished)).isTrue();

        clock.at(fiveYearsLater, retention::deleteWhoseTimeHasCome);
        assertThat(isKept(unpublished)).isFalse();
        assertThat(isKept(published)).isTrue();
    }

    @Test
    @DisplayName("With a withdrawn text go fingerprint and signature, so that nobody can compare another text with it")
    void forgetsByWhatADeletedTextCouldBeFoundOut() {
        CallDetails call = stage.openCall();
        Actor lead = stage.contributor();
        InputId id = stage.answered(lead, call);
        ReceiptDetails receipt = stage.submit(lead, id);
        byte[] sent = receipts.sent(lead, id.value(), 1);
        assertThat(receipts.matches(Actor.visitor(), receipt.number(), sent)).isTrue();
        inputs.withdraw(lead, id);

        clock.at(Instant.now().plus(Duration.ofDays(31)), retention::deleteWhoseTimeHasCome);

        assertThat(receipts.matches(Actor.visitor(), receipt.number(), sent)).isFalse();
        assertThat(jdbc.sql("SELECT * FROM receipt_receipts WHERE number = :number")
                        .param("number", receipt.number().value())
                        .query()
                        .singleRow()
                        .values())
                .doesNotContain(receipt.sha256(), receipt.signature());
        assertThat(receipts.of(lead, id.value())).singleElement().satisfies(left -> {
            assertThat(left.isForgotten()).isTrue();
            assertThat(left.number()).isEqualTo(receipt.number());
            assertThat(left.statement()).isEmpty();
        });
        assertThat(papers.print(lead, id.value(), 1, new Reader(Language.EN, Reader.GENEVA))
                        .pdf())
                .isNotEmpty();
    }

    @Test
    @DisplayName("R14.8 a receipt of a sealed input that said the millisecond is signed again for the minute")
    void signsAgainWhatWasRounded() {
        SealedBegun begun = stage.sealed(stage.openCall());
        Actor holder = Actor.bearer(begun.input().ref());
        stage.answer(holder, begun.input(), "law", "Sealed words");
        ReceiptDetails receipt = stage.submit(holder, begun.input());
        assertThat(receipt.statement()).containsPattern("received: \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00Z");
        jdbc.sql("UPDATE receipt_receipts SET signature = '' WHERE number = :number")
                .param("number", receipt.number().value())
                .update();

        events.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));

        assertThat(receipts.of(holder, begun.input().value()))
                .extracting(ReceiptDetails::signature)
                .containsExactly(receipt.signature());
    }

    private boolean isKept(InputId input) {
        return !reading.of(Actor.system(), java.util.List.of(input)).isEmpty();
    }
}
