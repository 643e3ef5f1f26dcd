package org.partnershipportal.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.SdgTarget;
import org.partnershipportal.platform.taxonomy.SdgTargets;

class PartnershipCommandTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000title", "\u202Etitle", "\u2066title"})
    void refusesTitlesThatAreNone(String title) {
        assertThatThrownBy(() -> register(title))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("title"));
    }

    @Test
    void refusesTenThousandCharactersAndSaysHowManyAreTooMany() {
        assertThatThrownBy(() -> register("x".repeat(10_000)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.problems().getFirst().args()).containsExactly(10_000, 200, 9_800));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "=1+1", "Emoji 🕊️", "تعاون", "合作"})
    void takesEveryOtherText(String title) {
        assertThat(register(title).title()).isEqualTo(title);
    }

    @Test
    void takesTwoHundredCharactersOutsideTheBasicPlane() {
        assertThat(register("🕊".repeat(200)).title()).hasSize(400);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        refuses("ends", edit(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 31), Set.of(), Set.of()));
        refuses("starts", edit(null, LocalDate.of(2027, 1, 31), Set.of(), Set.of()));
        refuses("starts", edit(LocalDate.of(20270, 2, 1), null, Set.of(), Set.of()));
    }

    @Test
    void refusesACountryThatCannotBeAState() {
        refuses("states", edit(null, null, Set.of(new CountryCode("ATA")), Set.of()));
        refuses("states", edit(null, null, Set.of(new CountryCode("ZZZ")), Set.of()));
    }

    @Test
    @DisplayName("R6.2 rule numbers are checked")
    void refusesRulesThatDoNotExist() {
        refuses("rules", edit(null, null, Set.of(), Set.of(new RuleRef("MANDELA", 123))));
        refuses("rules", edit(null, null, Set.of(), Set.of(new RuleRef("MANDELA", 0))));
        refuses("rules", edit(null, null, Set.of(), Set.of(new RuleRef("ROME", 1))));
    }

    @Test
    void refusesThemesAndTargetsThatDoNotExist() {
        refuses("themes", edit(LocalDate.of(2027, 1, 1), Set.of(), Set.of("no-theme"), Set.of(), Set.of()));
        refuses("sdgTargets", edit(LocalDate.of(2027, 1, 1), Set.of(), Set.of(), Set.of(), Set.of("18.1")));
    }

    @Test
    void takesSixtyOfEachAndNamesTheFieldThatHasOneMore() {
        assertThatCode(edit(LocalDate.of(2027, 1, 1), first(60, states()), Set.of(), rules(60), first(60, targets())))
                .doesNotThrowAnyException();
        refuses("states", edit(LocalDate.of(2027, 1, 1), first(61, states()), Set.of(), Set.of(), Set.of()));
        refuses("rules", edit(LocalDate.of(2027, 1, 1), Set.of(), Set.of(), rules(61), Set.of()));
        refuses("sdgTargets", edit(LocalDate.of(2027, 1, 1), Set.of(), Set.of(), Set.of(), first(61, targets())));
    }

    @Test
    void takesDaysFrom1945To2200() {
        for (int year : new int[] {1945, 2200}) {
            assertThatCode(edit(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1), Set.of(), Set.of()))
                    .doesNotThrowAnyException();
        }
        refuses("starts", edit(LocalDate.of(1944, 12, 31), null, Set.of(), Set.of()));
        refuses("ends", edit(LocalDate.of(2200, 12, 31), LocalDate.of(2201, 1, 1), Set.of(), Set.of()));
    }

    private static Stream<CountryCode> states() {
        return Countries.standard().all().stream().map(Country::code).filter(Countries.standard()::canBeState);
    }

    private static Stream<String> targets() {
        return SdgTargets.standard().all().stream().map(SdgTarget::code);
    }

    private static Set<RuleRef> rules(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(rule -> new RuleRef("MANDELA", rule))
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> first(int number, Stream<T> of) {
        Set<T> chosen = of.limit(number).collect(Collectors.toSet());
        assertThat(chosen).hasSize(number);
        return chosen;
    }

    private static void refuses(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable edit) {
        assertThatThrownBy(edit)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly(field));
    }

    private static org.assertj.core.api.ThrowableAssert.ThrowingCallable edit(
            @Nullable LocalDate starts, @Nullable LocalDate ends, Set<CountryCode> states, Set<RuleRef> rules) {
        return () -> new EditPartnership(
                new PartnershipId(UUID.randomUUID()),
                1,
                "Title",
                "",
                null,
                "en",
                starts,
                ends,
                states,
                Set.of(),
                rules,
                Set.of());
    }

    private static org.assertj.core.api.ThrowableAssert.ThrowingCallable edit(
            LocalDate starts, Set<CountryCode> states, Set<String> themes, Set<RuleRef> rules, Set<String> targets) {
        return () -> new EditPartnership(
                new PartnershipId(UUID.randomUUID()),
                1,
                "Title",
                "",
                null,
                "en",
                starts,
                null,
                states,
                themes,
                rules,
                targets);
    }

    private static RegisterPartnership register(String title) {
        return new RegisterPartnership(UUID.randomUUID(), title, "", null, "en");
    }
}
