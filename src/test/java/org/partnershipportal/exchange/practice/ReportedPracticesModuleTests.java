package org.partnershipportal.exchange.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.exchange.practice.PracticeFixtures.ECUADOR;
import static org.partnershipportal.exchange.practice.PracticeFixtures.complete;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.moderation.KeepText;
import org.partnershipportal.platform.moderation.ReportText;
import org.partnershipportal.platform.moderation.ReportedTextDetails;
import org.partnershipportal.platform.moderation.ReportedTextId;
import org.partnershipportal.platform.moderation.ReportedTextRow;
import org.partnershipportal.platform.moderation.ReportedTextStatus;
import org.partnershipportal.platform.moderation.ReportedTexts;
import org.partnershipportal.testing.AtOnce;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-MOD-03, UC-MOD-04 a practice that is reported to the moderators")
class ReportedPracticesModuleTests {

    private final String unique = "A form " + UUID.randomUUID();

    @Autowired
    private Practices practices;

    @Autowired
    private PracticeHiding hiding;

    @Autowired
    private ReportedTexts texts;

    @Autowired
    private OrganisationStage make;

    private Actor author;
    private Actor reader;
    private PracticeId id;

    @BeforeEach
    void setTheStage() {
        author = make.owner(make.registered("Service", OrganisationType.NATIONAL_NGO, ECUADOR));
        reader = make.owner(make.verified("Ministry", OrganisationType.MINISTRY, ECUADOR));
        id = practices.tell(author, complete(unique, 0));
    }

    private static Actor moderator(PersonId person) {
        return Actor.staff(person, Set.of(StaffRole.MODERATOR));
    }

    private Actor moderator() {
        return moderator(make.person());
    }

    private static PersonId person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }

    private ReportText why(String reason) {
        return new ReportText(id.ref(), HouseRule.ADVERTISING, reason);
    }

    private ReportedTextId report(Actor by) {
        return texts.report(by, why("It names a shop."));
    }

    private KeepText keep(Actor moderator, ReportedTextId text) {
        return new KeepText(text, texts.details(moderator, text).version(), "It names none.");
    }

    private List<ReportedTextRow> waiting(Actor moderator) {
        return Parts.all((from, max) -> texts.waiting(moderator, from, max)).stream()
                .filter(row -> row.title().text().equals(unique))
                .toList();
    }

    @Test
    void waitsOnceHoweverManyReportIt() {
        Actor single = Actor.person(make.person());
        ReportedTextId text = report(reader);
        assertThat(report(single)).isEqualTo(text);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> report(single));
        assertThat(waiting(moderator())).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(text);
            assertThat(row.reports()).isEqualTo(2);
        });
        assertThat(texts.details(moderator(), text).reports()).hasSize(2);
        assertThat(texts.details(single, text).reports()).hasSize(1);
        assertThat(texts.countWaiting(moderator())).isPositive();
    }

    @Test
    void waitsOnceWhenTwoReportItAtTheSameMoment() throws Exception {
        Actor one = Actor.person(make.person());
        Actor two = Actor.person(make.person());
        AtOnce.atOnce(() -> report(one), () -> report(two));
        assertThat(waiting(moderator()))
                .singleElement()
                .extracting(ReportedTextRow::reports)
                .isEqualTo(2L);
    }

    @Test
    @DisplayName("R0.1 is reported by nobody who does not read it, nor by its author, staff or a visitor")
    void isReportedByOthersWhoReadIt() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> report(author));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> report(Actor.visitor()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> report(moderator()));
        assertThat(practices.details(author, id).allows(Permission.REPORT_TEXT)).isFalse();
        assertThat(practices.details(reader, id).allows(Permission.REPORT_TEXT)).isTrue();
        PracticeId draft = practices.draft(author, complete("Draft " + unique, 0));
        for (ReportText nothing : List.of(
                new ReportText(draft.ref(), HouseRule.HATRED, "Why"),
                new ReportText(new PracticeId(UUID.randomUUID()).ref(), HouseRule.HATRED, "Why"))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> texts.report(reader, nothing));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> texts.title(reader, nothing.subject()));
        }
        assertThat(waiting(moderator())).isEmpty();
    }

    @Test
    void isKeptWithAReasonThatWhoReportedItReads() {
        ReportedTextId text = report(reader);
        Actor decides = moderator();
        KeepText stale = keep(decides, text);
        report(Actor.person(make.person()));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .as("with a report unread")
                .isThrownBy(() -> texts.keep(decides, stale));
        texts.keep(decides, keep(decides, text));
        ReportedTextDetails told = texts.details(reader, text);
        assertThat(told.status()).isEqualTo(ReportedTextStatus.KEPT);
        assertThat(told.reason()).isEqualTo("It names none.");
        assertThat(waiting(moderator())).isEmpty();
        assertThat(practices.details(Actor.visitor(), id).hiddenBy()).isNull();
        assertThat(report(reader)).as("again, after the decision").isNotEqualTo(text);
    }

    private int version() {
        return practices.details(Actor.visitor(), id).version();
    }

    @Test
    void isDecidedWhenAModeratorHidesIt() {
        ReportedTextId text = report(reader);
        hiding.hide(moderator(), new HidePractice(id, version(), HouseRule.ADVERTISING, "It names a shop."));
        assertThat(texts.details(reader, text).status()).isEqualTo(ReportedTextStatus.HIDDEN);
        assertThat(waiting(moderator())).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .as("hidden, and so not read")
                .isThrownBy(() -> report(Actor.person(make.person())));
    }

    @Test
    void isDecidedByNobodyInTheirOwnCause() {
        ReportedTextId text = report(reader);
        Actor insider = moderator(person(author));
        Actor reporter = moderator(person(reader));
        KeepText command = keep(moderator(), text);
        assertThat(waiting(insider)).isEmpty();
        assertThat(waiting(reporter)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> texts.details(insider, text));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> texts.keep(insider, command));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> texts.keep(reporter, command));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> hiding.hide(
                        reporter, new HidePractice(id, version(), HouseRule.ADVERTISING, "It names a shop.")));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> texts.keep(make.secretariat(), command));
        assertThat(practices.details(Actor.visitor(), id).hiddenBy()).isNull();
        assertThat(waiting(moderator())).hasSize(1);
    }

    @Test
    @DisplayName("R0.1 does not exist for its author and for everyone else who did not report it")
    void isKnownToNobodyElse() {
        ReportedTextId text = report(reader);
        for (Actor other : List.of(author, make.secretariat(), Actor.person(make.person()), Actor.visitor())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> texts.details(other, text));
        }
    }

    @Test
    void losesItsWordsWhenItsAuthorWithdrawsIt() {
        ReportedTextId text = report(reader);
        long edition = practices.details(author, id).edition();
        practices.withdraw(author, id, new WithdrawPractice(edition, "We were wrong.", "en"));
        ReportedTextDetails told = texts.details(reader, text);
        assertThat(told.status()).isEqualTo(ReportedTextStatus.WITHDRAWN);
        assertThat(told.reports())
                .singleElement()
                .extracting(ReportedTextDetails.Report::reason)
                .isEqualTo("");
        assertThat(waiting(moderator())).isEmpty();
    }
}
