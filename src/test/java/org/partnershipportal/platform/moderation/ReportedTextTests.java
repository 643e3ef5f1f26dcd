package org.partnershipportal.platform.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.platform.moderation.CasePermissions.NOW;
import static org.partnershipportal.platform.moderation.CasePermissions.SUBJECT;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

@DisplayName("UC-MOD-03 a text that is reported to the moderators")
class ReportedTextTests {

    private final ReportedText text = new ReportedText(SUBJECT, NOW);
    private final Actor reporter = Actor.person(new PersonId(UUID.randomUUID()));
    private final Actor another = Actor.person(new PersonId(UUID.randomUUID()));
    private final Actor moderator = moderator(new PersonId(UUID.randomUUID()));

    private static Actor moderator(PersonId person) {
        return Actor.staff(person, Set.of(StaffRole.MODERATOR));
    }

    private static PersonId person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }

    private void report(Actor by, String why) {
        text.report(new ReportText(SUBJECT, HouseRule.HATRED, why), person(by), by.ref(), NOW);
    }

    private void keep() {
        text.keep(new KeepText(text.id(), 0, "It does not."), person(moderator), moderator.ref(), NOW);
    }

    private List<String> reasons(Actor reader, boolean all) {
        return text.details(reader, null, "", all, Set.of()).reports().stream()
                .map(ReportedTextDetails.Report::reason)
                .toList();
    }

    @Test
    void isReportedByManyButOnceByEach() {
        report(reporter, "The last line.");
        report(another, "The first line.");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> report(reporter, "Again."));
        assertThat(text.reporters()).containsExactlyInAnyOrder(person(reporter), person(another));
        assertThat(reasons(moderator, true)).containsExactlyInAnyOrder("The last line.", "The first line.");
        assertThat(reasons(another, false)).as("their own alone").containsExactly("The first line.");
        assertThat(reasons(moderator, false)).isEmpty();
    }

    @Test
    void needsARuleAndAReason() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new ReportText(SUBJECT, null, "Why."));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new ReportText(SUBJECT, HouseRule.HATRED, " "));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new ReportText(SUBJECT, HouseRule.HATRED, "x".repeat(ReportText.MAX_REASON + 1)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new KeepText(text.id(), 0, ""));
    }

    @Test
    void isDecidedOnce() {
        report(reporter, "The last line.");
        keep();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(this::keep);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> text.hidden(moderator, NOW));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> report(another, "The first line."));
        assertThat(text.isWaiting()).isFalse();
    }

    @Test
    void isNotKeptWithAReportUnread() {
        report(reporter, "The last line.");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() ->
                        text.keep(new KeepText(text.id(), 1, "It does not."), person(moderator), moderator.ref(), NOW));
        assertThat(text.isWaiting()).isTrue();
    }

    @Test
    void isNotHiddenByWhoReportedIt() {
        report(reporter, "The last line.");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> text.hidden(moderator(person(reporter)), NOW))
                .extracting(NotAllowed::key)
                .isEqualTo("moderation.refusal.reported-yourself");
        text.hidden(moderator, NOW);
        assertThat(text.isWaiting()).isFalse();
    }

    @Test
    void losesItsWordsWithTheText() {
        report(reporter, "The last line.");
        text.forgetWords();
        assertThat(text.isWaiting()).isFalse();
        assertThat(reasons(reporter, false)).containsExactly("");
        assertThat(text.details(reporter, null, "", false, Set.of()).status()).isEqualTo(ReportedTextStatus.WITHDRAWN);
    }
}
