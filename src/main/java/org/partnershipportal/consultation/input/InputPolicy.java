package org.partnershipportal.consultation.input;

import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/**
 * Who can do what to an input. Only its contributors can read it: the lead's members, the individual, the bearer
 * of a sealed one's code, and organisations that were asked to sign, as long as they are in. Not even staff reads one
 * here: what the desk sees of it is its own question (R14.9), and the public reads none (R0.2). But what the team
 * enters is written by who enters it, and read after the deadline by the whole team; its holder reads it once it is
 * submitted (R14.13).
 */
@Component
class InputPolicy implements Policy<Input> {

    /** The condition that the team is not typing it still. */
    static final String NOT_BEING_ENTERED = "(i.entered_origin IS NULL OR i.status <> 'DRAFT')";

    private final Typists typists;

    InputPolicy(Typists typists) {
        this.typists = typists;
    }

    /** Who types what came otherwise than through the portal (R14.13). */
    @FunctionalInterface
    interface Typists {

        /** Whether the actor is who enters this input, or on its call's report team after the deadline. */
        boolean type(Actor actor, Input input);
    }

    @Override
    public boolean mayRead(Actor actor, Input input) {
        return !input.isGone()
                && (actor.kind() == Actor.Kind.SYSTEM || isLead(actor, input) || isCosigner(actor, input));
    }

    /**
     * The same as {@link #mayRead}, as a condition on {@code input_inputs i}. Whose lists it makes are contributors'; what the
     * team enters is in a list of its own.
     */
    static Where visibleTo(Actor actor) {
        Where there = Where.of("i.status <> 'DRAFT' OR i.text_deleted_at IS NULL");
        return there.and(actor.kind() == Actor.Kind.SYSTEM ? Where.all() : ownedBy(actor));
    }

    /** The condition that the actor stands for who submits it, or for one who is asked to sign it or has signed it. */
    static Where ownedBy(Actor actor) {
        return ledBy(actor).or(cosignedBy(actor, "'INVITED', 'SIGNED'"));
    }

    /** The condition that the actor stands for who submits it, or for one who has signed it. */
    static Where answeredBy(Actor actor) {
        return ledBy(actor).or(cosignedBy(actor, "'SIGNED'"));
    }

    private static Where ledBy(Actor actor) {
        return actor.organisation()
                .map(own -> Where.of("i.organisation = :organisation", "organisation", own)
                        .and(Where.of(NOT_BEING_ENTERED)))
                .orElseGet(() -> actor.bears() == null ? alone(actor) : sealed(actor.bears()));
    }

    private static Where sealed(ContentRef borne) {
        return InputId.parse(borne.id())
                .filter(id -> id.ref().equals(borne))
                .map(id -> Where.of("i.id = :borne AND " + Consent.isSealed("i.name_choice"), "borne", id))
                .orElse(Where.none());
    }

    private static Where alone(Actor actor) {
        PersonId person = actor.kind() == Actor.Kind.PERSON ? actor.person() : null;
        return person == null
                ? Where.none()
                : Where.of("i.person = :person AND i.organisation IS NULL", "person", person);
    }

    private static Where cosignedBy(Actor actor, String statuses) {
        return actor.organisation()
                .map(own -> Where.of("""
                    EXISTS (SELECT 1 FROM input_cosigners c WHERE c.input_id = i.id
                      AND c.organisation = :organisation AND c.status IN (%s))
                    """.formatted(statuses), "organisation", own))
                .orElse(Where.none());
    }

    @Override
    public boolean may(Actor actor, Permission permission, Input input) {
        return switch (permission) {
            case READ -> true;
            case WRITE_ANSWER, EDIT_INPUT, SUBMIT_INPUT -> writes(actor, input) && !isEnteredAlready(input);
            case ASK_EXTENSION -> writes(actor, input) && !input.isEntered();
            case ATTACH_DOCUMENT ->
                writes(actor, input) && !isEnteredAlready(input) && Permission.WRITE_ANSWER.isOpenTo(actor);
            case ENTER_INPUT -> typists.type(actor, input);
            case WITHDRAW_INPUT, EXPLAIN_INPUT -> isLead(actor, input) && input.status() == InputStatus.SUBMITTED;
            case SIGN_INPUT -> isCosigner(actor, input) && input.status() != InputStatus.WITHDRAWN;
            case NARROW_INPUT ->
                input.status() == InputStatus.SUBMITTED && (isLead(actor, input) || hasSigned(actor, input));
            case READ_OUTCOME -> isLead(actor, input) || isContributor(actor, input);
            default -> false;
        };
    }

    /**
     * Whether the actor writes it: who submits it, but what the team enters is written by the one who began it. So the one
     * whom the record names is the one who typed it, and does not decide about it (decision 60).
     */
    private boolean writes(Actor actor, Input input) {
        return input.status() != InputStatus.WITHDRAWN
                && (input.isEntered()
                        ? input.isEnteredBy(actor.person()) && typists.type(actor, input)
                        : isLead(actor, input));
    }

    /** What the team entered is not changed once its holder's receipt is written. */
    private static boolean isEnteredAlready(Input input) {
        return input.isEntered() && input.status() != InputStatus.DRAFT;
    }

    /**
     * Whether the actor reads that frozen version, files included. Others than the lead read what they are asked to sign and
     * what they signed, and nothing of what is written in between.
     */
    boolean mayReadVersion(Actor actor, Input input, int frozen) {
        return mayRead(actor, input)
                && (isWhole(actor, input)
                        || actor.organisation()
                                .map(OrganisationId::new)
                                .filter(other -> input.isReadBy(other, frozen))
                                .isPresent());
    }

    /** Whether nothing of it is kept from the actor: the lead, and the portal itself. */
    boolean isWhole(Actor actor, Input input) {
        return actor.kind() == Actor.Kind.SYSTEM || isLead(actor, input);
    }

    /** Whether the actor stands for the one who submits it. */
    boolean isLead(Actor actor, Input input) {
        if (input.isSealed()) {
            return actor.bears(input.id().ref());
        }
        if (input.isEntered() && typists.type(actor, input)) {
            return true;
        }
        return !input.isBeingEntered() && isContributors(actor, input);
    }

    private static boolean isContributors(Actor actor, Input input) {
        return input.organisation()
                .map(lead -> actor.actsFor(lead.value()))
                .orElseGet(() -> actor.kind() == Actor.Kind.PERSON
                        && input.person().filter(actor::isPerson).isPresent());
    }

    private static boolean isCosigner(Actor actor, Input input) {
        return input.cosigners()
                .anyMatch(cosigner -> cosigner.status().isIn()
                        && actor.actsFor(cosigner.organisation().value()));
    }

    /** Who co-signed what was submitted; not those who signed another version, only support it, or have left (R14.6, R14.7). */
    private static boolean isContributor(Actor actor, Input input) {
        return input.signers(input.submittedVersion())
                .anyMatch(cosigner -> cosigner.part() == CosignerPart.CO_SIGNER
                        && actor.actsFor(cosigner.organisation().value()));
    }

    private static boolean hasSigned(Actor actor, Input input) {
        return input.cosigners()
                .anyMatch(cosigner -> cosigner.status() == CosignerStatus.SIGNED
                        && actor.actsFor(cosigner.organisation().value()));
    }
}
