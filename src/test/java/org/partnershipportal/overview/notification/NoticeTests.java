package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Reader;

class NoticeTests {

    /** As they are in databases made before listeners had messages of their own. */
    private static final List<String> STORED = List.of(
            "ORGANISATION_VERIFIED",
            "ORGANISATION_RETURNED",
            "ORGANISATION_REFUSED",
            "ORGANISATION_SUSPENDED",
            "ORGANISATION_REINSTATED",
            "APPEAL_DECIDED",
            "POWER_GRANTED",
            "POWER_ENDED",
            "MEMBER_JOINED",
            "MEMBER_LEFT",
            "ROLES_CHANGED",
            "MEMBERSHIP_BEGUN",
            "MEMBERSHIP_ENDED",
            "JOINING_ASKED",
            "JOINING_DECLINED",
            "PARTY_INVITED",
            "PARTY_ASKED_AGAIN",
            "LEAD_OFFERED",
            "PARTY_DECISION_ASKED",
            "INVITATION_ACCEPTED",
            "INVITATION_DECLINED",
            "INVITATION_TAKEN_BACK",
            "PARTY_LEFT",
            "PARTY_DECIDED",
            "LEAD_HANDED_OVER",
            "PARTNERSHIP_AGREED",
            "PARTNERSHIP_PUBLISHED",
            "PARTNERSHIP_COMPLETED",
            "PARTNERSHIP_ENDED",
            "CALL_OPENED",
            "CALL_CORRECTED",
            "CALL_EXTENDED",
            "SIGNATURE_ASKED",
            "VERSION_TO_SIGN",
            "AGREEMENT_ASKED",
            "SIGNATURE_GIVEN",
            "SIGNATURE_DECLINED",
            "SIGNATURE_TAKEN_BACK",
            "INPUT_RECEIVED",
            "INPUT_WITHDRAWN",
            "ENTERED_INPUT_WITHDRAWN",
            "INPUT_NARROWED",
            "FILE_REFUSED",
            "INPUT_INADMISSIBLE",
            "INPUT_PUBLISHED",
            "EXTENSION_GRANTED",
            "EXTENSION_DECLINED",
            "INPUT_USED",
            "INPUT_NOT_USED",
            "DUE_IN_A_WEEK",
            "DUE_IN_TWO_DAYS",
            "EXPORT_READY",
            "EXPORT_FAILED");

    private static final Instant NOW = Instant.parse("2027-03-12T11:00:00Z");
    private static final PersonId READER = new PersonId(UUID.randomUUID());
    private static final PersonId SOMEONE = new PersonId(UUID.randomUUID());

    @Test
    void waitsForItsMailByWhatItsReaderWants() {
        Notice notice = notice(OrganisationNotifications.Says.ORGANISATION_VERIFIED);
        notice.planMail(Frequency.DAILY, NOW, Reader.GENEVA);
        assertThat(notice.isMailDue(NOW)).isFalse();
        assertThat(notice.isMailDue(Instant.parse("2027-03-13T06:00:00Z"))).isTrue();
        notice.planMail(Frequency.NEVER, NOW, Reader.GENEVA);
        assertThat(notice.isMailDue(NOW.plusSeconds(1_000_000))).isFalse();
    }

    @Test
    void goesIntoOneLetterOnly() {
        Notice notice = notice(PartnershipNotifications.Says.PARTY_INVITED);
        notice.planMail(Frequency.AT_ONCE, NOW, Reader.GENEVA);
        notice.into(Letter.to(READER, NOW));
        assertThat(notice.isMailDue(NOW)).isFalse();
        notice.planMail(Frequency.AT_ONCE, NOW, Reader.GENEVA);
        assertThat(notice.isMailDue(NOW))
                .as("a later choice sends nothing again")
                .isFalse();
        Letter another = Letter.to(READER, NOW);
        assertThatIllegalStateException().isThrownBy(() -> notice.into(another));
    }

    @Test
    void isReadOnce() {
        Notice notice = notice(PartnershipNotifications.Says.PARTY_INVITED);
        assertThat(notice.row().read()).isFalse();
        notice.read(NOW);
        notice.read(NOW.plusSeconds(60));
        assertThat(notice.row().read()).isTrue();
    }

    @Test
    void belongsToItsReaderOnly() {
        Notice notice = notice(PartnershipNotifications.Says.PARTY_INVITED);
        assertThat(notice.isOf(READER)).isTrue();
        assertThat(notice.isOf(SOMEONE)).isFalse();
        assertThat(notice.isOf(null)).isFalse();
    }

    @Test
    void isNotSentToTheOneWhoDidIt() {
        OrganisationId organisation = new OrganisationId(UUID.randomUUID());
        var event = new OrganisationEvent.OrganisationClosed(
                organisation, Actor.person(SOMEONE).ref(), NOW);
        Notify told = Notify.about(
                event,
                Set.of(READER, SOMEONE),
                OrganisationNotifications.Says.MEMBER_LEFT,
                Acting.organisation(organisation.value()),
                "x");
        assertThat(told.to()).containsExactly(READER);
    }

    @Test
    void isSentToTheOneWhoDidItWhereAllAreToKnow() {
        OrganisationId organisation = new OrganisationId(UUID.randomUUID());
        var event = new OrganisationEvent.OrganisationClosed(
                organisation, Actor.person(SOMEONE).ref(), NOW);
        Notify told = Notify.toAll(
                event,
                Set.of(READER, SOMEONE),
                InputNotifications.Says.INPUT_RECEIVED,
                Acting.organisation(organisation.value()),
                "x");
        assertThat(told.to()).containsExactlyInAnyOrder(READER, SOMEONE);
        assertThat(told.due()).isNull();
        assertThat(told.until(NOW))
                .isEqualTo(new Notify(told.to(), told.message(), told.acting(), told.path(), told.origin(), NOW));
    }

    @ParameterizedTest
    @MethodSource("aboutInputs")
    void speaksOfNoInputAndNoDraftR0_4(Message message) {
        assertThat(Translations.standard().text(Language.EN, message.key()))
                .as("a mail that others read says nothing of who contributes to what")
                .doesNotContainIgnoringCase("input")
                .doesNotContainIgnoringCase("draft")
                .doesNotContainIgnoringCase("call");
        Map.of(
                        Language.AR, "مساهم",
                        Language.ZH, "意见",
                        Language.FR, "contribution",
                        Language.RU, "материал",
                        Language.ES, "contribuci")
                .forEach((language, input) -> assertThat(Translations.standard().text(language, message.key()))
                        .as("%s", language)
                        .doesNotContainIgnoringCase(input));
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysTheSameToEveryone(Message message) {
        for (Language language : Language.values()) {
            assertThat(Translations.standard().text(language, message.key()))
                    .as("no placeholder: no name and no title (R0.4)")
                    .isNotBlank()
                    .doesNotContain("{")
                    .isNotEqualTo(message.key());
        }
    }

    static Collection<Message> all() {
        return new Messages().all();
    }

    static List<Message> aboutInputs() {
        return all().stream()
                .filter(
                        message -> message.name()
                                .matches(
                                        "(SIGNATURE|VERSION|AGREEMENT|INPUT|ENTERED|EXPLANATION_(ASKED|TAKEN_BACK)|EXTENSION|DUE).*"))
                .toList();
    }

    @Test
    void isReadUnderTheNameThatItWasStoredWith() {
        Messages messages = new Messages();
        assertThat(messages.all())
                .isNotEmpty()
                .allSatisfy(
                        message -> assertThat(messages.named(message.name())).isSameAs(message));
        assertThat(STORED).as("stored since the first inbox; none goes").allSatisfy(messages::named);
    }

    private static Notice notice(Message message) {
        return new Notice(new Notify(Set.of(READER), message, Acting.ME, "home", "x", null), READER, NOW);
    }
}
