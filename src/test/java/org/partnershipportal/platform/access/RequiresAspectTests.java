package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.platform.access.spi.SessionPerson;
import org.partnershipportal.platform.access.spi.Sessions;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.dao.OptimisticLockingFailureException;

@DisplayName("What the boundary of every service decides, and what of it stands in the trail")
class RequiresAspectTests {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final ThingId THING = new ThingId(new UUID(0, 1));
    private static final PersonId PERSON = new PersonId(new UUID(0, 2));
    private static final Actor EDITOR = Actor.member(
            PERSON,
            new Membership(
                    new UUID(0, 3),
                    "Organisation (sample)",
                    Set.of(MemberRole.EDITOR),
                    StakeholderGroup.NHRI,
                    null,
                    true,
                    Set.of()));

    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final SignedInAt session = new SignedInAt();
    private final List<Object> trail = new ArrayList<>();
    private final Service service = new Service();
    private final Service things = bounded(service);

    @Test
    void letsNoOtherKindOfActorIn() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> things.edit(Actor.visitor(), THING))
                .extracting(NotPermitted::permission)
                .isEqualTo(Permission.EDIT_PARTNERSHIP);
        assertThat(service.done).isEmpty();
        assertThat(trail)
                .containsExactly(new ActRefused(
                        Permission.EDIT_PARTNERSHIP,
                        "access.refusal.edit-partnership",
                        THING.toString(),
                        Actor.visitor().ref(),
                        NOW));
    }

    @Test
    void answersWhatTheServiceAnswersAndLeavesNoTrailOfItsOwn() {
        assertThat(things.edit(EDITOR, THING)).isEqualTo("edited");
        assertThat(trail).isEmpty();
    }

    @Test
    void passesOnWhyTheServiceRefusesAndTellsTheTrail() {
        service.fault = new NotFound();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> things.edit(EDITOR, THING));
        assertThat(trail)
                .containsExactly(new ActRefused(
                        Permission.EDIT_PARTNERSHIP, new NotFound().key(), THING.toString(), EDITOR.ref(), NOW));
    }

    @Test
    void saysChangedMeanwhileToTheLaterOfTwoAndTellsTheTrail() {
        service.fault = new OptimisticLockingFailureException("edition 3");
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> things.edit(EDITOR, THING));
        assertThat(trail)
                .containsExactly(new ActRefused(
                        Permission.EDIT_PARTNERSHIP,
                        new ChangedMeanwhile().key(),
                        THING.toString(),
                        EDITOR.ref(),
                        NOW));
    }

    @Test
    void tellsTheTrailNothingOfWhoMayNotRead() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> things.desk(EDITOR, THING));
        assertThat(trail).isEmpty();
    }

    @Test
    void namesTheRecordThatStandsByItselfBeforeThoseOfACommand() {
        service.fault = new NotFound();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> things.send(EDITOR, new SendThing("title", new ThingId(new UUID(0, 9))), THING));
        assertThat(targets()).containsExactly(THING.toString());
    }

    @Test
    void namesTheFirstRecordOfACommandWhereNoneStandsByItself() {
        service.fault = new NotFound();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> things.send(EDITOR, new SendThing("title", THING), null));
        assertThat(targets()).containsExactly(THING.toString());
    }

    @Test
    void namesNoRecordWhereNoneIsMeant() {
        service.fault = new NotFound();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> things.register(EDITOR, "title"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> things.send(EDITOR, new SendThing("title", null), null));
        assertThat(targets()).containsExactly("", "");
    }

    @Test
    void asksForTheActorFirst() {
        assertThatIllegalStateException().isThrownBy(things::withoutAnyone).withMessageContaining("Actor");
        assertThatIllegalStateException().isThrownBy(() -> things.withoutActor(THING, EDITOR));
        assertThat(service.done).isEmpty();
    }

    @Test
    @DisplayName("A12: an act that asks for it is done within ten minutes of giving one's credentials")
    void letsPassWhoeverSignedInLately() {
        session.at = NOW.minus(LATELY);
        assertThat(things.publish(EDITOR, THING)).isEqualTo("published");
        session.at = NOW.plusSeconds(30); // Keycloak's clock goes before ours
        assertThat(things.publish(EDITOR, THING)).isEqualTo("published");
    }

    @Test
    @DisplayName("A12: where no request is served, as while the sample is made, there is nobody to ask")
    void asksNobodyWhereNoRequestIsServed() {
        session.at = null;
        session.serving = false;
        assertThat(things.publish(EDITOR, THING)).isEqualTo("published");
    }

    @Test
    @DisplayName("A12: after that one is asked to sign in again; nothing is done, and nothing is refused yet")
    void asksWhoeverSignedInEarlierToSignInAgain() {
        session.at = NOW.minus(LATELY).minusMillis(1);
        assertThatExceptionOfType(SignInAgain.class).isThrownBy(() -> things.publish(EDITOR, THING));
        session.at = null;
        assertThatExceptionOfType(SignInAgain.class).isThrownBy(() -> things.publish(EDITOR, THING));
        assertThat(service.done).isEmpty();
        assertThat(trail).isEmpty();
        assertThat(things.edit(EDITOR, THING)).isEqualTo("edited");
    }

    @Test
    @DisplayName("A12: whoever may not act at all is refused, and not asked to sign in first")
    void refusesBeforeItAsks() {
        session.at = null;
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> things.publish(Actor.visitor(), THING));
        assertThat(targets()).containsExactly(THING.toString());
    }

    private List<String> targets() {
        return trail.stream().map(refused -> ((ActRefused) refused).target()).toList();
    }

    private Service bounded(Service target) {
        ProxyFactory boundary = new ProxyFactory(target);
        boundary.setProxyTargetClass(true);
        boundary.addAdvisor(new DefaultPointcutAdvisor(
                RequiresAspect.METHODS,
                new RequiresAspect(trail::add, new FreshSignIn(() -> session, LATELY, CLOCK), CLOCK)));
        return (Service) boundary.getProxy();
    }

    record ThingId(UUID value) implements Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    record SendThing(String title, @Nullable ThingId thing) {}

    /** A session that says when its person gave their credentials. */
    private static final class SignedInAt implements Sessions {

        boolean serving = true;

        private @Nullable Instant at;

        @Override
        public boolean isServing() {
            return serving;
        }

        @Override
        public Optional<Instant> signedInAt() {
            return Optional.ofNullable(at);
        }

        @Override
        public Optional<SessionPerson> current() {
            return Optional.empty();
        }

        @Override
        public void end() {
            at = null;
        }

        @Override
        public Language readingLanguage() {
            return Language.EN;
        }
    }

    /** Notes what was done, or fails as it is told. */
    static class Service {

        private final List<String> done = new ArrayList<>();
        private @Nullable RuntimeException fault;

        @Requires(Permission.EDIT_PARTNERSHIP)
        public String edit(Actor actor, ThingId thing) {
            return act("edited");
        }

        @Requires(value = Permission.EDIT_PARTNERSHIP, freshSignIn = true)
        public String publish(Actor actor, ThingId thing) {
            return act("published");
        }

        @Requires(Permission.READ_DESK)
        public String desk(Actor actor, ThingId thing) {
            return act("read");
        }

        @Requires(Permission.EDIT_PARTNERSHIP)
        public String send(Actor actor, SendThing command, @Nullable ThingId thing) {
            return act("sent");
        }

        @Requires(Permission.REGISTER_PARTNERSHIP)
        public String register(Actor actor, String title) {
            return act("registered");
        }

        @Requires(Permission.READ)
        public String withoutAnyone() {
            return act("read");
        }

        @Requires(Permission.READ)
        public String withoutActor(ThingId thing, Actor actor) {
            return act("read");
        }

        private String act(String what) {
            if (fault != null) {
                throw fault;
            }
            done.add(what);
            return what;
        }
    }
}
