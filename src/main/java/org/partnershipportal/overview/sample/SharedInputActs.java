package org.partnershipportal.overview.sample;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.LeaveStatement;
import org.partnershipportal.consultation.input.SealedInputs;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What others have to do with an input before it is assessed: who signs it, who gives it more time, who reads a
 * statement.
 */
@Component
@Profile("!production")
class SharedInputActs implements StoryActs {

    private final Inputs inputs;
    private final Cosigners cosigners;
    private final SealedInputs sealedInputs;
    private final Extensions extensions;

    SharedInputActs(Inputs inputs, Cosigners cosigners, SealedInputs sealedInputs, Extensions extensions) {
        this.inputs = inputs;
        this.cosigners = cosigners;
        this.sealedInputs = sealedInputs;
        this.extensions = extensions;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.ofEntries(
                Map.entry("inputs freeze", (actor, step) -> inputs.freeze(actor, its(step))),
                Map.entry("inputs invite-cosigner", this::invite),
                Map.entry("inputs sign", this::sign),
                Map.entry("inputs decline-to-sign", (actor, step) -> cosigners.decline(actor, its(step))),
                Map.entry("inputs grant-extension", this::giveTime),
                Map.entry("inputs leave-statement", this::leaveStatement),
                Map.entry("inputs download-statement", this::readStatement));
    }

    private static InputId its(StoryStep step) {
        return step.known().input(step.key());
    }

    private void invite(Actor actor, StoryStep step) {
        OrganisationId guest = step.known().organisation(step.of("organisation"));
        cosigners.invite(
                actor, new InviteCosigner(its(step), guest, "", CosignerPart.valueOf(constant(step.of("part")))));
    }

    private void sign(Actor actor, StoryStep step) {
        cosigners.sign(
                actor,
                new SignInput(
                        its(step),
                        inputs.details(actor, its(step)).frozenVersion(),
                        NameChoice.valueOf(constant(step.of("name"))),
                        TextChoice.valueOf(constant(step.of("text")))));
    }

    private void giveTime(Actor actor, StoryStep step) {
        extensions.grant(
                actor,
                step.known().get(CallId.class, step.text("call")),
                its(step).value(),
                Deadline.of(step.moment(step.of("deadline")), Deadline.GENEVA));
    }

    private void leaveStatement(Actor actor, StoryStep step) {
        sealedInputs.leaveStatement(actor, new LeaveStatement(its(step), step.of("statement")));
    }

    private void readStatement(Actor actor, StoryStep step) {
        Objects.requireNonNull(sealedInputs.readStatement(actor, its(step), step.of("reason")));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
