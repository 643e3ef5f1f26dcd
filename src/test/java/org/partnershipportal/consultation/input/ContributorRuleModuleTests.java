package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who contributed to what is submitted is asked in three places: of one input by the policy, of many at once by a list, and
 * by the roll of those who are told. All three must answer alike of every kind of part in an input (R14.6, R14.7).
 */
@PortalModuleTest
class ContributorRuleModuleTests {

    @Autowired
    private Inputs inputs;

    @Autowired
    private Cosigners cosigners;

    @Autowired
    private InputRoll roll;

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, InputId> submitted = new LinkedHashMap<>();

    @Autowired
    private InputStage stage;

    private CallDetails call;

    @BeforeEach
    void submitInputsOfEveryKind() {
        call = stage.openCall();
        for (String part : List.of(
                "lead",
                "signed what was submitted",
                "signed both versions",
                "signed an older version",
                "supports what was submitted",
                "supports an older version",
                "was asked alone",
                "declined",
                "signed and left",
                "was asked and taken back",
                "has an input of its own",
                "has nothing to do with it")) {
            actors.put(part, stage.contributor());
        }
        actors.put("a person alone", Actor.person(stage.person()));
        actors.put(
                "the lead's person for nobody",
                Actor.person(Objects.requireNonNull(of("lead").person())));
        actors.put("the secretariat", stage.secretariat());
        actors.put("a visitor", Actor.visitor());
        submitted.put("joint", joint());
        submitted.put("narrowed", joint());
        inputs.narrow(of("signed both versions"), input("narrowed"), NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        for (String own : List.of("has an input of its own", "a person alone")) {
            InputId input = stage.answered(of(own), call);
            stage.submit(of(own), input);
            submitted.put("of who " + own, input);
        }
    }

    private Actor of(String part) {
        return Objects.requireNonNull(actors.get(part));
    }

    private InputId input(String which) {
        return Objects.requireNonNull(submitted.get(which));
    }

    private InputId joint() {
        Actor lead = of("lead");
        InputId id = stage.answered(lead, call);
        for (String part : List.of(
                "signed what was submitted",
                "signed both versions",
                "signed an older version",
                "was asked alone",
                "declined",
                "signed and left",
                "was asked and taken back")) {
            invite(id, part, CosignerPart.CO_SIGNER);
        }
        invite(id, "supports what was submitted", CosignerPart.SUPPORTER);
        invite(id, "supports an older version", CosignerPart.SUPPORTER);
        int older = inputs.freeze(lead, id);
        sign(id, older, "signed both versions", "signed an older version", "supports an older version");
        cosigners.decline(of("declined"), id);
        stage.answer(lead, id, "law", "Other words.");
        int version = inputs.freeze(lead, id);
        sign(
                id,
                version,
                "signed what was submitted",
                "signed both versions",
                "supports what was submitted",
                "signed and left");
        cosigners.takeBack(
                lead,
                id,
                new OrganisationId(of("was asked and taken back").organisation().orElseThrow()));
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        cosigners.leave(of("signed and left"), id);
        return id;
    }

    private void invite(InputId id, String part, CosignerPart as) {
        cosigners.invite(of("lead"), new InviteCosigner(id, null, stage.code(of(part)), as));
    }

    private void sign(InputId id, int version, String... parts) {
        for (String part : parts) {
            cosigners.sign(of(part), new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        }
    }

    private boolean byPolicy(Actor actor, InputId id) {
        try {
            return inputs.details(actor, id).allowed().contains(Permission.READ_OUTCOME);
        } catch (NotFound hidden) {
            return false;
        }
    }

    private boolean byList(Actor actor, InputId id) {
        return inputs.signedBy(actor, submitted.values()).contains(id);
    }

    private boolean byRoll(Actor actor, InputId id) {
        return roll.contributors(Actor.system(), submitted.values()).stream()
                .filter(one -> one.input().equals(id))
                .anyMatch(one -> isOne(actor, one));
    }

    private static boolean isOne(Actor actor, InputRoll.Contributor one) {
        OrganisationId organisation = one.organisation();
        return organisation == null
                ? actor.kind() == Actor.Kind.PERSON && Objects.equals(actor.person(), one.person())
                : actor.actsFor(organisation.value());
    }

    @Test
    void saysTheSameOfEveryKindOfPartInThreePlacesR14_7() {
        submitted.forEach((which, id) -> actors.forEach((who, actor) -> {
            boolean contributes = byPolicy(actor, id);
            assertThat(byList(actor, id)).as("list: %s, %s", which, who).isEqualTo(contributes);
            assertThat(byRoll(actor, id)).as("roll: %s, %s", which, who).isEqualTo(contributes);
        }));
    }

    @Test
    void countsTheLeadAndWhoCoSignedWhatWasSubmittedAndNobodyElseR14_6() {
        for (String which : List.of("joint", "narrowed")) {
            assertThat(actors.keySet())
                    .as(which)
                    .filteredOn(who -> byPolicy(of(who), input(which)))
                    .containsExactly("lead", "signed what was submitted", "signed both versions");
        }
        assertThat(actors.keySet())
                .filteredOn(who -> byPolicy(of(who), input("of who a person alone")))
                .containsExactly("a person alone");
    }

    @Test
    void findsByOneQuestionForWhomSomebodyActsExactlyWhereTheyMayReadR0_1() {
        submitted.forEach((which, id) -> actors.forEach((who, actor) -> {
            PersonId person = actor.person();
            if (person != null && actor.staff().isEmpty()) {
                Set<OrganisationId> theirs =
                        actor.organisation().map(OrganisationId::new).stream().collect(Collectors.toSet());
                assertThat(inputs.actingFor(Actor.person(person), theirs, id))
                        .as("%s, %s", which, who)
                        .isEqualTo(mayRead(actor, id) ? actor.acting() : Optional.empty());
                assertThat(Statements.sentBy(() -> inputs.actingFor(Actor.person(person), theirs, id)))
                        .isOne();
            }
        }));
    }

    private boolean mayRead(Actor actor, InputId id) {
        try {
            return inputs.details(actor, id).id().equals(id);
        } catch (NotFound hidden) {
            return false;
        }
    }
}
