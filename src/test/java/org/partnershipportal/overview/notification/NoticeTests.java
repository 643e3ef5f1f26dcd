package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Reader;

class NoticeTests {

    private static final Instant NOW = Instant.parse("2027-03-12T11:00:00Z");
    private static final PersonId READER = new PersonId(UUID.randomUUID());
    private static final PersonId SOMEONE = new PersonId(UUID.randomUUID());

    @Test
    void waitsForItsMailByWhatItsReaderWants() {
        Notice notice = notice(Message.ORGANISATION_VERIFIED);
        notice.planMail(Frequency.DAILY, NOW, Reader.GENEVA);
        assertThat(notice.isMailDue(NOW)).isFalse();
        assertThat(notice.isMailDue(Instant.parse("2027-03-13T06:00:00Z"))).isTrue();
        notice.planMail(Frequency.NEVER, NOW, Reader.GENEVA);
        assertThat(notice.isMailDue(NOW.plusSeconds(1_000_000))).isFalse();
    }

    @Test
    void goesIntoOneLetterOnly() {
        Notice notice = notice(Message.PARTY_INVITED);
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
        Notice notice = notice(Message.PARTY_INVITED);
        assertThat(notice.row().read()).isFalse();
        notice.read(NOW);
        notice.read(NOW.plusSeconds(60));
        assertThat(notice.row().read()).isTrue();
    }

    @Test
    void belongsToItsReaderOnly() {
        Notice notice = notice(Message.PARTY_INVITED);
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
                event, Set.of(READER, SOMEONE), Message.MEMBER_LEFT, Acting.organisation(organisation.value()), "x");
        assertThat(told.to()).containsExactly(READER);
    }

    @Test
    void isSentToTheOneWhoDidItWhereAllAreToKnow() {
        OrganisationId organisation = new OrganisationId(UUID.randomUUID());
        var event = new OrganisationEvent.OrganisationClosed(
                organisation, Actor.person(SOMEONE).ref(), NOW);
        Notify told = Notify.toAll(
                event, Set.of(READER, SOMEONE), Message.INPUT_RECEIVED, Acting.organisation(organisation.value()), "x");
        assertThat(told.to()).containsExactlyInAnyOrder(READER, SOMEONE);
        assertThat(told.due()).isNull();
        assertThat(told.until(NOW))
                .isEqualTo(new Notify(told.to(), told.message(), told.acting(), told.path(), told.origin(), NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = Message.class,
            names = {"SIGNATURE_.*", "VERSION_.*", "AGREEMENT_.*", "INPUT_.*", "EXTENSION_.*", "DUE_.*"},
            mode = EnumSource.Mode.MATCH_ANY)
    void speaksOfNoInputAndNoDraftR0_4(Message message) {
        assertThat(Translations.standard().text(Language.EN, message.key()))
                .as("a mail that others read says nothing of who contributes to what")
                .doesNotContainIgnoringCase("input")
                .doesNotContainIgnoringCase("draft")
                .doesNotContainIgnoringCase("call");
    }

    @ParameterizedTest
    @EnumSource(Message.class)
    void saysTheSameToEveryone(Message message) {
        for (Language language : Language.values()) {
            assertThat(Translations.standard().text(language, message.key()))
                    .as("no placeholder: no name and no title (R0.4)")
                    .isNotBlank()
                    .doesNotContain("{")
                    .isNotEqualTo(message.key());
        }
    }

    private static Notice notice(Message message) {
        return new Notice(new Notify(Set.of(READER), message, Acting.ME, "home", "x", null), READER, NOW);
    }
}
