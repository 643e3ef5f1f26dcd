package org.partnershipportal.consultation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;

@DisplayName("UC-EXP-01: an export and its verbs")
class ExportTests {

    static final Instant NOW = Instant.parse("2027-04-01T10:00:00Z");
    static final PersonId SECRETARY = new PersonId(UUID.randomUUID());
    static final CallId CALL = new CallId(UUID.randomUUID());
    private static final ActorRef BY = Actor.person(SECRETARY).ref();
    private static final ActorRef PORTAL = Actor.system().ref();

    @Test
    void nobodyWaitsForTwoExportsOfACall() {
        Export one = queued();
        assertThat(one).extracting("activeFor").isEqualTo(one.waitsAs());
        assertThat(running()).extracting("activeFor").isEqualTo(one.waitsAs());
        assertThat(ready()).extracting("activeFor").isNull();
        assertThat(one.waitsAs()).contains(CALL.toString());
    }

    static Export queued() {
        return new Export(new RequestExport(CALL, ExportKind.TABLE_XLSX, Language.EN), SECRETARY, BY, NOW);
    }

    static Export running() {
        Export export = queued();
        export.take(UUID.randomUUID());
        return export;
    }

    static Export ready() {
        Export export = running();
        export.ready(3, 1000, PORTAL, NOW);
        return export;
    }

    static Export failed() {
        Export export = running();
        export.fail(ExportFailure.FAULT, PORTAL, NOW);
        return export;
    }

    static Export cancelled() {
        Export export = queued();
        export.end(BY, NOW);
        return export;
    }

    static Export deleted() {
        Export export = ready();
        export.end(BY, NOW);
        return export;
    }

    @Test
    void isToBeMadeUntilItIsReadyOrGivenUp() {
        assertThat(queued().isWaited()).isTrue();
        assertThat(running().isWaited()).isTrue();
        assertThat(ready().isWaited()).isFalse();
        assertThat(failed().isWaited()).isFalse();
        assertThat(cancelled().isWaited()).isFalse();
    }

    @Test
    void countsOnlyTheLastClaim() {
        Export export = running();
        UUID first = Objects.requireNonNull(export.claim());
        UUID second = UUID.randomUUID();
        export.take(second);
        assertThat(export.isClaimedBy(second)).isTrue();
        assertThat(export.isClaimedBy(first)).isFalse();
    }

    @Test
    void isGivenUpAfterThreeBeginnings() {
        Export export = queued();
        for (int begun = 0; begun < Export.MOST_ATTEMPTS; begun++) {
            assertThat(export.isGivenUp()).isFalse();
            export.take(UUID.randomUUID());
        }
        assertThat(export.isGivenUp()).isTrue();
    }

    @Test
    void isKeptForSevenDays() {
        assertThat(ready().isKeptLongEnough(NOW.plus(Export.KEPT).minusNanos(1000)))
                .isFalse();
        assertThat(ready().isKeptLongEnough(NOW.plus(Export.KEPT))).isTrue();
        assertThat(running().isKeptLongEnough(NOW.plus(Export.KEPT))).isFalse();
        assertThat(ready().row().deletedAt()).isEqualTo(NOW.plus(Export.KEPT));
    }

    @Test
    void isMadeAnewWhenSomethingFellAway() {
        Export export = ready();
        export.fallAway(true, PORTAL, NOW);
        assertThat(export.row())
                .returns(ExportStatus.QUEUED, ExportRow::status)
                .returns(true, ExportRow::again)
                .returns(0L, ExportRow::bytes)
                .returns(null, ExportRow::deletedAt);
    }

    @Test
    void failsWhenSomethingFellAwayWhileAnotherWaits() {
        Export export = ready();
        export.fallAway(false, PORTAL, NOW);
        assertThat(export.row())
                .returns(ExportStatus.FAILED, ExportRow::status)
                .returns(ExportFailure.OUTDATED, ExportRow::failure);
    }

    @Test
    void isOverOnce() {
        for (Export export : new Export[] {failed(), cancelled(), deleted()}) {
            assertThatThrownBy(() -> export.end(BY, NOW)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> export.take(UUID.randomUUID())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> export.ready(1, 1, PORTAL, NOW)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void isNotReadyBeforeItIsMade() {
        assertThatThrownBy(() -> queued().ready(1, 1, PORTAL, NOW)).isInstanceOf(NotAllowed.class);
    }
}
