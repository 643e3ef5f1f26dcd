package org.partnershipportal.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.UnfitSetting;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitsTests {

    private static final int HALL = 200;

    private final AtomicLong now = new AtomicLong();
    private final List<Duration> waited = new ArrayList<>();
    private final Limits limits = new Limits(
            new LimitSettings("1"),
            new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return now.get();
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            },
            nanos -> waited.add(Duration.ofNanos(nanos)));

    @ParameterizedTest
    @EnumSource(Limit.class)
    void refusesTheOneAfterTheLastAndLetsItComeBack(Limit limit) {
        take(limit, "one", limit.times());
        assertThatThrownBy(() -> limits.take(limit, "one")).isInstanceOfSatisfying(TryLater.class, refusal -> {
            assertThat(refusal.isFull()).isFalse();
            assertThat(refusal.seconds())
                    .isPositive()
                    .isLessThanOrEqualTo(limit.period().toSeconds() + 1);
        });
        assertThatCode(() -> limits.take(limit, "another")).doesNotThrowAnyException();
        now.addAndGet(limit.period().toNanos() / limit.times() + 1);
        assertThatCode(() -> limits.take(limit, "one")).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.take(limit, "one")).isInstanceOf(TryLater.class);
        now.addAndGet(limit.period().toNanos());
        take(limit, "one", limit.times());
        assertThatThrownBy(() -> limits.take(limit, "one")).isInstanceOf(TryLater.class);
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void leavesAHallBehindOneAddressAlone(Limit limit) {
        if (limit.per() == Limit.Per.NETWORK) {
            take(limit, "hall", HALL);
        }
        assertThatCode(() -> limits.take(limit, "hall")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void saysInEachLanguageWhatWasTooMuchAndHowLongToWait(Limit limit) {
        take(limit, "one", limit.times());
        for (Language language : Language.values()) {
            assertThatThrownBy(() -> limits.take(limit, "one"))
                    .isInstanceOfSatisfying(
                            TryLater.class,
                            refusal -> assertThat(refusal.say(language)).doesNotContain("{", limit.name(), "limits."));
        }
    }

    @Test
    void countsARefusedOneNotAtAll() {
        take(Limit.ONE_ADDRESS, "one", Limit.ONE_ADDRESS.times());
        for (int i = 0; i < 1_000; i++) {
            assertThatThrownBy(() -> limits.take(Limit.ONE_ADDRESS, "one")).isInstanceOf(TryLater.class);
        }
        now.addAndGet(Limit.ONE_ADDRESS.period().toNanos());
        assertThatCode(() -> limits.take(Limit.ONE_ADDRESS, "one")).doesNotThrowAnyException();
    }

    @Test
    void countsEachLimitByItself() {
        take(Limit.SEALED_START, "one", Limit.SEALED_START.times());
        assertThatCode(() -> limits.take(Limit.RECOVERY_CODE, "one")).doesNotThrowAnyException();
    }

    @Test
    void countsAPersonWhereverTheyActAndTheHolderOfASealedInputByTheirInput() {
        PersonId person = new PersonId(UUID.randomUUID());
        for (int i = 0; i < Limit.OWN_PAPER.times(); i++) {
            limits.takeBy(Limit.OWN_PAPER, Actor.person(person));
        }
        assertThatThrownBy(() -> limits.takeBy(Limit.OWN_PAPER, Actor.staff(person, java.util.Set.of())))
                .isInstanceOf(TryLater.class);
        Actor bearer = Actor.bearer(new ContentRef("input", UUID.randomUUID().toString()));
        for (int i = 0; i < Limit.OWN_PAPER.times(); i++) {
            limits.takeBy(Limit.OWN_PAPER, bearer);
        }
        assertThatThrownBy(() -> limits.takeBy(Limit.OWN_PAPER, bearer)).isInstanceOf(TryLater.class);
    }

    @Test
    void countsNothingThatThePortalDoesByItself() {
        for (int i = 0; i < 2 * Limit.OWN_PAPER.times(); i++) {
            limits.takeBy(Limit.OWN_PAPER, Actor.system());
        }
    }

    @Test
    void letsAsManyThroughAsItSaysWhenAllComeAtOnce() {
        AtomicInteger passed = new AtomicInteger();
        try (ExecutorService all = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 2_000; i++) {
                all.execute(() -> {
                    try {
                        limits.take(Limit.SEALED_START, "one");
                        passed.incrementAndGet();
                    } catch (TryLater refused) {
                        Thread.onSpinWait();
                    }
                });
            }
        }
        assertThat(passed).hasValue(Limit.SEALED_START.times());
    }

    @Test
    void showsTheAdministratorTheLimitsInForceAndHowOftenEachRefused() {
        take(Limit.INVITATION, "one", Limit.INVITATION.times());
        assertThatThrownBy(() -> limits.take(Limit.INVITATION, "one")).isInstanceOf(TryLater.class);
        assertThat(limits.inForce()).extracting(LimitRow::limit).containsExactly(Limit.values());
        assertThat(limits.inForce())
                .contains(new LimitRow(Limit.INVITATION, 200, Duration.ofDays(1), 0, 1))
                .contains(new LimitRow(Limit.SEALED_START, 400, Duration.ofHours(1), 10, 0));
    }

    @Test
    void widensWhatOneNetworkOrPersonMayDoAndNothingElse() {
        Limits wide = new Limits(new LimitSettings("3"), TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
        assertThat(wide.inForce())
                .contains(new LimitRow(Limit.SEALED_START, 1_200, Duration.ofHours(1), 30, 0))
                .contains(new LimitRow(Limit.INVITATION, 600, Duration.ofDays(1), 0, 0))
                .contains(new LimitRow(Limit.ONE_ADDRESS, Limit.ONE_ADDRESS.times(), Duration.ofDays(1), 0, 0));
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void letsWhoAsksWithoutPauseWaitAndNobodyElse(Limit limit) {
        for (int i = 0; i < limit.aSecond(); i++) {
            limits.pace(limit, "one");
        }
        assertThat(waited).isEmpty();
        limits.pace(limit, "one");
        assertThat(waited).hasSize(limit.aSecond() == 0 ? 0 : 1).allMatch(Duration::isPositive);
        limits.pace(limit, "another");
        assertThat(waited).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void givesEachOfAHallThatComesAtOnceATurnWithinHalfAMinuteAndRefusesEndlessRows(Limit limit) {
        if (limit.per() != Limit.Per.NETWORK || limit.aSecond() == 0) {
            return;
        }
        for (int i = 0; i <= HALL; i++) {
            limits.pace(limit, "hall");
        }
        assertThat(waited).allMatch(wait -> wait.compareTo(Duration.ofSeconds(30)) < 0);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < HALL; i++) {
                        limits.pace(limit, "hall");
                    }
                })
                .isInstanceOf(TryLater.class);
    }

    @Test
    void asksWithoutCounting() {
        for (int i = 0; i < 2 * Limit.ONE_RECEIPT.times(); i++) {
            limits.require(Limit.ONE_RECEIPT, "one");
        }
        take(Limit.ONE_RECEIPT, "one", Limit.ONE_RECEIPT.times());
        assertThatThrownBy(() -> limits.require(Limit.ONE_RECEIPT, "one")).isInstanceOf(TryLater.class);
        assertThatCode(() -> limits.require(Limit.ONE_RECEIPT, "another")).doesNotThrowAnyException();
    }

    @Test
    void countsTheManyNetworksOfOneHouseTogetherToo() {
        NetworkLimits networks = new NetworkLimits(limits);
        for (int network = 1; network <= 16; network++) {
            takeAll(networks, "2001:db8:7:" + network + "::");
        }
        assertThatThrownBy(() -> networks.take(Limit.SEALED_START, from("2001:db8:7:99::")))
                .isInstanceOf(TryLater.class);
        assertThatCode(() -> networks.take(Limit.SEALED_START, from("2001:db8:8:99::")))
                .doesNotThrowAnyException();
        assertThatCode(() -> networks.take(Limit.SEALED_START, from("203.0.113.9")))
                .doesNotThrowAnyException();
    }

    @Test
    void letsOneNetworkUseUpOnlyItsPartOfWhatItsHouseMayDo() {
        NetworkLimits networks = new NetworkLimits(limits);
        takeAll(networks, "2001:db8:7:1::");
        for (int i = 0; i < 20 * Limit.SEALED_START.times(); i++) {
            assertThatThrownBy(() -> networks.take(Limit.SEALED_START, from("2001:db8:7:1::")))
                    .isInstanceOf(TryLater.class);
        }
        takeAll(networks, "2001:db8:7:2::");
    }

    @Test
    void letsTheManyNetworksOfOneHouseWaitTogetherToo() {
        NetworkLimits networks = new NetworkLimits(limits);
        for (int network = 1; network <= 16; network++) {
            paceAll(networks, "2001:db8:7:" + network + "::");
        }
        assertThat(waited).isEmpty();
        networks.pace(Limit.SEALED_START, from("2001:db8:8:99::"));
        networks.pace(Limit.SEALED_START, from("203.0.113.9"));
        assertThat(waited).isEmpty();
        networks.pace(Limit.SEALED_START, from("2001:db8:7:99::"));
        assertThat(waited).hasSize(1);
    }

    @Test
    void letsNobodyWaitForTwoRowsLongerThanForOne() {
        NetworkLimits networks = new NetworkLimits(limits);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        networks.pace(Limit.SEALED_START, from("2001:db8:7:" + Integer.toHexString(i) + "::"));
                    }
                })
                .isInstanceOf(TryLater.class);
        assertThat(waited).allMatch(wait -> wait.compareTo(Duration.ofSeconds(30)) < 0);
        assertThatCode(() -> networks.pace(Limit.SEALED_START, from("2001:db8:8:1::")))
                .doesNotThrowAnyException();
    }

    private static void paceAll(NetworkLimits networks, String address) {
        for (int i = 0; i < Limit.SEALED_START.aSecond(); i++) {
            networks.pace(Limit.SEALED_START, from(address));
        }
    }

    private static void takeAll(NetworkLimits networks, String address) {
        for (int i = 0; i < Limit.SEALED_START.times(); i++) {
            networks.take(Limit.SEALED_START, from(address));
        }
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "1000001",
                "0.01",
                "0.5",
                "1.5",
                "1.0",
                "1,5",
                "1e3",
                "",
                " ",
                "many",
                "\u0663",
                "99999999999"
            })
    void refusesToStartOnAMultipleThatIsNoWholeNumber(String times) {
        assertThatThrownBy(() -> new LimitSettings(times)).isInstanceOfSatisfying(UnfitSetting.class, refusal -> {
            assertThat(refusal).hasMessageStartingWith("PORTAL_LIMITS is '" + times.strip() + "'");
            assertThat(refusal.cure()).contains("Set PORTAL_LIMITS to a whole number from 1 to 1000000");
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "' 3 ', 3", "1000000, 1000000"})
    void startsOnAWholeNumber(String times, int factor) {
        assertThat(new LimitSettings(times).factor()).isEqualTo(factor);
    }

    @Test
    @DisplayName("An operator reads which setting ended the start and what to set, not which field was not bound")
    void tellsTheOperatorWhatToSet() {
        new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues("portal.limits.times=0.01")
                .run(context -> {
                    FailureAnalysis told = analysis(Objects.requireNonNull(context.getStartupFailure()));
                    assertThat(told.getDescription()).startsWith("PORTAL_LIMITS is '0.01'");
                    assertThat(told.getAction()).startsWith("Set PORTAL_LIMITS to a whole number");
                });
    }

    /** What is written at the end of a start that failed: the first analysis of those that know the failure. */
    private static FailureAnalysis analysis(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        ArgumentResolver.of(BeanFactory.class, new DefaultListableBeanFactory())
                                .and(Environment.class, new StandardEnvironment()),
                        FailureHandler.handleMessage((what, fault) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @EnableConfigurationProperties(LimitSettings.class)
    static class Settings {}

    private void take(Limit limit, String whom, int times) {
        for (int i = 0; i < times; i++) {
            limits.take(limit, whom);
        }
    }
}
