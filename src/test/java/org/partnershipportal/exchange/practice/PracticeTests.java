package org.partnershipportal.exchange.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipportal.exchange.practice.PracticeFixtures.AT;
import static org.partnershipportal.exchange.practice.PracticeFixtures.BANGKOK_57;
import static org.partnershipportal.exchange.practice.PracticeFixtures.ECUADOR;
import static org.partnershipportal.exchange.practice.PracticeFixtures.complete;
import static org.partnershipportal.exchange.practice.PracticeFixtures.dated;
import static org.partnershipportal.exchange.practice.PracticeFixtures.told;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("¶6 a practice")
class PracticeTests {

    private static final Instant LATER = AT.plus(Duration.ofDays(30));
    private static final WithdrawPractice LAW = new WithdrawPractice(2, "The law has changed.", "en");

    private final UUID author = UUID.randomUUID();
    private final ActorRef by =
            PracticeFixtures.member(author, MemberRole.SIGNATORY).ref();

    private Practice drafted(WritePractice command) {
        return new Practice(command.formToken(), command.text(), new OrganisationId(author), by, AT);
    }

    private Practice shared() {
        Practice it = drafted(complete("A form", 0));
        it.share(1, by, AT);
        return it;
    }

    private static PracticeDetails asAuthor(Practice it) {
        return it.details(PracticeAuthor.of(null, true), true, null, Set.of());
    }

    private static PracticeDetails asEveryone(Practice it) {
        return it.details(PracticeAuthor.of(null, true), false, null, Set.of());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void misses(String field, ThrowingCallable act) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly(field));
    }

    @Test
    void isSharedAtOnceByItsAuthorAlone() {
        PracticeDetails read = asEveryone(shared());
        assertThat(read.status()).isEqualTo(PracticeStatus.SHARED);
        assertThat(read.sharedAt()).isEqualTo(AT);
        assertThat(read.earlier()).isZero();
        assertThat(read.text()).isEqualTo(complete("A form", 0).text());
    }

    @Test
    @DisplayName("R6.1 is not shared without a rule or an instrument")
    void citesARule() {
        Practice it = drafted(told("A form", 0, PracticeKind.TOOL, "It was done.", Set.of(ECUADOR)));
        misses("rules", () -> it.share(1, by, AT));
        assertThat(it.wasShared()).isFalse();
        Practice other = drafted(
                dated("A form", 0, PracticeKind.TOOL, "Done.", Set.of(ECUADOR), null, null, Set.of("treaty:CAT")));
        other.share(1, by, AT);
        assertThat(other.wasShared()).isTrue();
    }

    @Test
    void isNotSharedWithoutAKindAPlaceOrWhatWasDone() {
        misses(
                "kind",
                () -> drafted(told("A form", 0, null, "Done.", Set.of(ECUADOR), BANGKOK_57))
                        .share(1, by, AT));
        misses(
                "act",
                () -> drafted(told("A form", 0, PracticeKind.TOOL, " ", Set.of(ECUADOR), BANGKOK_57))
                        .share(1, by, AT));
        misses(
                "countries",
                () -> drafted(told("A form", 0, PracticeKind.TOOL, "Done.", Set.of(), BANGKOK_57))
                        .share(1, by, AT));
    }

    @ParameterizedTest
    @CsvSource({"MANDELA, 123", "BANGKOK, 71", "TOKYO, 24", "MANDELA, 0", "RIYADH, 1"})
    @DisplayName("R6.2 names no rule that does not exist")
    void namesRulesThatExist(String set, int number) {
        misses("rules", () -> told("A form", 0, PracticeKind.TOOL, "Done.", Set.of(ECUADOR), new RuleRef(set, number)));
    }

    @Test
    void namesNoCountryOrInstrumentThatDoesNotExist() {
        misses(
                "instruments",
                () -> dated("A form", 0, PracticeKind.TOOL, "Done.", Set.of(ECUADOR), null, null, Set.of("body:CAT")));
        misses(
                "countries",
                () -> told("A form", 0, PracticeKind.TOOL, "Done.", Set.of(new CountryCode("XXX")), BANGKOK_57));
        misses(
                "instruments",
                () -> dated("A form", 0, PracticeKind.TOOL, "Done.", Set.of(ECUADOR), null, null, Set.of("treaty:X")));
    }

    @Test
    void hasSentencesOfAtMostFortyWords() {
        assertThat(told("A form", 0, null, "word ".repeat(40), Set.of()).act()).isNotEmpty();
        misses("act", () -> told("A form", 0, null, "word ".repeat(41), Set.of()));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        misses("until", () -> dated("A form", 0, null, "Done.", Set.of(), 2020, 2019, Set.of()));
        misses("since", () -> dated("A form", 0, null, "Done.", Set.of(), 20, null, Set.of()));
    }

    @Test
    void needsATitle() {
        misses("title", () -> complete("  ", 0));
    }

    @Test
    void keepsWhatIsSharedUntilAChangeIsShared() {
        Practice it = shared();
        it.edit(2, complete("A shorter form", 2).text(), by, LATER);
        assertThat(asEveryone(it).text().title()).isEqualTo("A form");
        assertThat(asEveryone(it).next()).isNull();
        assertThat(asAuthor(it).written().title()).isEqualTo("A shorter form");
        it.share(3, by, LATER);
        assertThat(it.versions())
                .extracting(PracticeDetails.Version::number, one -> one.text().title(), PracticeDetails.Version::at)
                .containsExactly(tuple(2, "A shorter form", LATER), tuple(1, "A form", AT));
        assertThat(asEveryone(it).sharedAt()).isEqualTo(AT);
    }

    /** What lists, filters and the search ask the database for. */
    private static Object column(Practice it, String field) {
        return Objects.requireNonNull(ReflectionTestUtils.getField(it, field));
    }

    private static WritePractice elsewhere() {
        return told(
                "Another form", 2, PracticeKind.TOOL, "Done.", Set.of(new CountryCode("PER")), new RuleRef("TOKYO", 8));
    }

    @Test
    @DisplayName("R0.3 is found by what is shared, and not by a change before it is shared")
    void isListedAsItIsShared() {
        Practice it = shared();
        it.edit(2, elsewhere().text(), by, LATER);
        assertThat(column(it, "title")).isEqualTo("A form");
        assertThat(column(it, "kind")).isEqualTo(PracticeKind.PROCEDURE);
        assertThat(column(it, "countries")).isEqualTo(Set.of("ECU"));
        assertThat(column(it, "rules")).isEqualTo(Set.of(BANGKOK_57));
        assertThat(column(it, "searchText").toString()).doesNotContain("another");
        it.share(3, by, LATER);
        assertThat(column(it, "title")).isEqualTo("Another form");
        assertThat(column(it, "countries")).isEqualTo(Set.of("PER"));
    }

    @Test
    @DisplayName("R6.5 is found by nothing but its title once it is withdrawn")
    void isListedByItsTitleOnceWithdrawn() {
        Practice it = shared();
        it.withdraw(LAW, by, LATER);
        assertThat(column(it, "title")).isEqualTo("A form");
        assertThat(column(it, "countries")).isEqualTo(Set.of());
        assertThat(column(it, "themes")).isEqualTo(Set.of());
        assertThat(column(it, "rules")).isEqualTo(Set.of());
        assertThat(column(it, "searchText").toString().strip()).isEqualTo("a form");
    }

    @Test
    @DisplayName("R0.1 does not show by a number that a change is being written")
    void countsItsEditionsForItsAuthorAlone() {
        Practice it = shared();
        it.edit(2, complete("A shorter form", 2).text(), by, LATER);
        assertThat(asAuthor(it).edition()).isEqualTo(3);
        assertThat(asEveryone(it).edition()).isZero();
    }

    @Test
    @DisplayName("R10.1 keeps whom to ask in the latest version only")
    void forgetsWhomToAsk() {
        Practice it = shared();
        it.edit(2, complete("A shorter form", 2).text(), by, LATER);
        it.share(3, by, LATER);
        assertThat(it.versions())
                .extracting(version -> version.text().contact())
                .containsExactly("Research unit of the service", "");
        assertThat(it.grounds().rules()).containsExactly(BANGKOK_57);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@service.example", "Unit, 02 234 5678", "+593-2-234-5678", "Unit (٠٢٢٣٤٥٦٧)"})
    @DisplayName("R10.1 has no address or number of anyone to ask")
    void namesNoAddressToAsk(String contact) {
        misses("contact", () -> PracticeFixtures.asking(contact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Research unit", "Unit 12, Court 4 (since 2016)"})
    void namesAnOfficeToAsk(String contact) {
        assertThat(PracticeFixtures.asking(contact).contact()).isEqualTo(contact);
    }

    @Test
    void isNotSharedAgainUnchanged() {
        refused("practice.refusal.nothing-changed", () -> shared().share(2, by, LATER));
        refused("practice.refusal.nothing-changed", () -> shared().discard(2, by, LATER));
    }

    @Test
    void isNotSharedOrChangedUnread() {
        Practice it = shared();
        WritePractice old = complete("A shorter form", 1);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> it.edit(1, old.text(), by, LATER));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> it.share(1, by, LATER));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> it.withdraw(new WithdrawPractice(1, "Why", "en"), by, LATER));
    }

    @Test
    void losesAChangeThatIsGivenUp() {
        Practice it = shared();
        it.edit(2, complete("A shorter form", 2).text(), by, LATER);
        it.discard(3, by, LATER);
        assertThat(asAuthor(it).next()).isNull();
        assertThat(asAuthor(it).status()).isEqualTo(PracticeStatus.SHARED);
    }

    @Test
    void losesItsTextWhenADraftIsGivenUp() {
        Practice it = drafted(complete("A form", 0));
        it.discard(1, by, LATER);
        assertThat(asAuthor(it).status()).isEqualTo(PracticeStatus.WITHDRAWN);
        assertThat(asAuthor(it).text().words()).isBlank();
        assertThat(it.wasShared()).isFalse();
        assertThat(it.isGone()).isTrue();
    }

    @Test
    @DisplayName("R6.5 leaves nothing but its title and the reason when it is withdrawn")
    void isWithdrawnByItsAuthor() {
        Practice it = shared();
        it.withdraw(LAW, by, LATER);
        PracticeDetails read = asAuthor(it);
        assertThat(read.status()).isEqualTo(PracticeStatus.WITHDRAWN);
        assertThat(read.withdrawnAt()).isEqualTo(LATER);
        assertThat(it.versions()).isEmpty();
        assertThat(read.earlier()).isZero();
        assertThat(read.text().words().strip()).isEqualTo("A form");
        assertThat(read.text().rules()).isEmpty();
        assertThat(read.withdrawn()).isNotNull();
    }

    @Test
    @DisplayName("R6.5 does not show, once withdrawn, the title of a change that was never shared")
    void isWithdrawnUnderItsSharedTitle() {
        Practice it = shared();
        it.edit(2, complete("A name nobody has seen", 2).text(), by, LATER);
        it.withdraw(new WithdrawPractice(3, "The law has changed.", "en"), by, LATER);
        assertThat(asEveryone(it).text().title()).isEqualTo("A form");
    }

    @Test
    void isNotWithdrawnBeforeItIsShared() {
        Practice it = drafted(complete("A form", 0));
        refused(
                "practice.refusal.not-shared",
                () -> it.withdraw(new WithdrawPractice(1, "The law has changed.", "en"), by, LATER));
    }

    @Test
    void isNotChangedOnceItIsWithdrawn() {
        Practice it = shared();
        it.withdraw(LAW, by, LATER);
        List.<ThrowingCallable>of(
                        () -> it.edit(3, complete("Again", 3).text(), by, LATER),
                        () -> it.share(3, by, LATER),
                        () -> it.discard(3, by, LATER))
                .forEach(act -> refused("practice.refusal.withdrawn", act));
        refused("practice.refusal.not-shared", () -> it.withdraw(new WithdrawPractice(3, "Why", "en"), by, LATER));
    }

    @Test
    void isNotWithdrawnWithoutAReason() {
        misses("reason", () -> new WithdrawPractice(1, " ", "en"));
    }

    @Test
    @DisplayName("R6.1 needs no country where it is regional or global")
    void isRegionalOrGlobal() {
        Practice it = drafted(PracticeFixtures.without(complete("A form", 0), PracticeReach.REGIONAL));
        it.share(1, by, AT);
        assertThat(asEveryone(it).text().countries()).isEmpty();
        assertThat(PracticePart.about(asEveryone(it).text(), Language.EN))
                .extracting(part -> part.lines().getFirst().text())
                .contains("Regional");
    }

    private static final HidePractice AT_RISK =
            new HidePractice(new PracticeId(UUID.randomUUID()), 1, HouseRule.PERSON_AT_RISK, "It names a woman.");

    @Test
    void isHiddenByAPublishedRuleAndShownAgainOnce() {
        Practice it = shared();
        it.hide(AT_RISK, by, LATER);
        assertThat(it.isHidden()).isTrue();
        assertThat(asAuthor(it).hiddenBy()).isEqualTo(HouseRule.PERSON_AT_RISK);
        refused("practice.refusal.not-shown", () -> it.hide(AT_RISK, by, LATER));
        it.reinstate(by, LATER);
        it.reinstate(by, LATER);
        assertThat(it.isHidden()).isFalse();
        assertThat(it.hiddenBy()).isNull();
        it.hide(AT_RISK, by, LATER);
        assertThat(it.isHidden()).isTrue();
    }

    @Test
    void isNotHiddenBeforeItIsSharedOrOnceItIsWithdrawn() {
        refused(
                "practice.refusal.not-shown",
                () -> drafted(complete("A form", 0)).hide(AT_RISK, by, AT));
        Practice gone = shared();
        gone.withdraw(LAW, by, LATER);
        refused("practice.refusal.not-shown", () -> gone.hide(AT_RISK, by, LATER));
    }

    @Test
    @DisplayName(
            "is not hidden in a version that the moderator has not read; a change that is not shared does not count")
    void isNotHiddenUnread() {
        Practice it = shared();
        it.edit(2, complete("A shorter form", 2).text(), by, LATER);
        it.share(3, by, LATER);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> it.hide(AT_RISK, by, LATER));
        assertThat(it.isHidden()).isFalse();
        it.edit(4, complete("A longer form", 4).text(), by, LATER);
        it.hide(new HidePractice(AT_RISK.practice(), 2, HouseRule.PERSON_AT_RISK, "It names a woman."), by, LATER);
        assertThat(it.isHidden()).isTrue();
    }

    @Test
    void isNotHiddenWithoutARuleOrAReason() {
        misses("rule", () -> new HidePractice(AT_RISK.practice(), 1, null, "It names a woman."));
        misses("reason", () -> new HidePractice(AT_RISK.practice(), 1, HouseRule.HATRED, " "));
    }

    @Test
    @DisplayName("while it is hidden no version is shared, and its author can withdraw it; then it stays hidden")
    void isNotSharedWhileItIsHidden() {
        Practice it = shared();
        it.hide(AT_RISK, by, LATER);
        it.edit(2, complete("A shorter form", 2).text(), by, LATER);
        refused("practice.refusal.hidden", () -> it.share(3, by, LATER));
        it.withdraw(new WithdrawPractice(3, "It names a woman.", "en"), by, LATER);
        it.reinstate(by, LATER);
        assertThat(it.isHidden()).isTrue();
    }

    @Test
    void hasALimitOfVersions() {
        Practice it = shared();
        for (int number = 2; number <= Practice.MOST_VERSIONS; number++) {
            long edition = asAuthor(it).edition();
            it.edit(edition, complete("A form " + number, edition).text(), by, LATER);
            it.share(edition + 1, by, LATER);
        }
        long edition = asAuthor(it).edition();
        it.edit(edition, complete("One too many", edition).text(), by, LATER);
        refused("practice.refusal.many-versions", () -> it.share(edition + 1, by, LATER));
        assertThat(asEveryone(it).earlier()).isEqualTo(Practice.MOST_VERSIONS - 1);
    }
}
