package org.partnershipportal.overview.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.input.CosignerDetails;
import org.partnershipportal.consultation.input.EnteredDetails;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputEvent;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.consultation.input.InputRoll.Contributor;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifications about inputs: to those invited to sign; to the lead, of their responses; to all contributors, that it
 * was received, withdrawn or restricted. Nobody is notified of anything about a sealed input: it has no co-signers, and
 * the roll does not name whose it is (R14.8).
 */
@Component
class InputNotifications {

    /** What is said. */
    enum Says implements Message {
        SIGNATURE_ASKED(NoticeKind.INVITATION),
        VERSION_TO_SIGN(NoticeKind.INVITATION),
        AGREEMENT_ASKED(NoticeKind.INVITATION),
        SIGNATURE_REMINDED(NoticeKind.INVITATION),
        SIGNATURE_GIVEN(NoticeKind.INPUT),
        SIGNATURE_DECLINED(NoticeKind.INPUT),
        SIGNATURE_TAKEN_BACK(NoticeKind.INPUT),
        INPUT_RECEIVED(NoticeKind.INPUT),
        INPUT_WITHDRAWN(NoticeKind.INPUT),
        /** It asks whether that is right, so that it is emailed at once: nobody of the organisation did it. */
        ENTERED_INPUT_WITHDRAWN(NoticeKind.INVITATION),
        INPUT_NARROWED(NoticeKind.INPUT);

        private final NoticeKind kind;

        Says(NoticeKind kind) {
            this.kind = kind;
        }

        @Override
        public NoticeKind kind() {
            return kind;
        }
    }

    private final Notices notices;
    private final Inputs inputs;
    private final InputRoll roll;
    private final InputAudience audience;

    InputNotifications(Notices notices, Inputs inputs, InputRoll roll, InputAudience audience) {
        this.notices = notices;
        this.inputs = inputs;
        this.roll = roll;
        this.audience = audience;
    }

    @ApplicationModuleListener
    void on(InputEvent event) {
        switch (event) {
            case InputEvent.CosignerInvited e ->
                ask(e, Says.SIGNATURE_ASKED, one -> e.organisation().equals(one.organisation()));
            case InputEvent.CosignerReminded e ->
                ask(e, Says.SIGNATURE_REMINDED, one -> e.organisation().equals(one.organisation()));
            case InputEvent.VersionFrozen e -> {
                Set<OrganisationId> now = cosigners(e, one -> isAskedAt(one, e.at()));
                ask(e, Says.VERSION_TO_SIGN, one -> !now.contains(one.organisation()));
            }
            case InputEvent.ChoicesChanged e -> {
                if (e.askedAgain()) {
                    Set<OrganisationId> asked = cosigners(e, CosignerDetails::askedAgain);
                    ask(e, Says.AGREEMENT_ASKED, one -> asked.contains(one.organisation()));
                }
            }
            case InputEvent.InputSigned e -> answered(e, Says.SIGNATURE_GIVEN);
            case InputEvent.SigningDeclined e -> answered(e, Says.SIGNATURE_DECLINED);
            case InputEvent.CosignerLeft e -> answered(e, Says.SIGNATURE_TAKEN_BACK);
            case InputEvent.CosignerTakenBack e -> settle(e);
            case InputEvent.InputSubmitted e -> received(e);
            case InputEvent.InputWithdrawn e -> withdrawn(e);
            case InputEvent.InputNarrowed e -> narrowed(e);
            default -> {
                // What one writes oneself, and what becomes of a sealed one.
            }
        }
    }

    private void answered(InputEvent.OfCosigner event, Message message) {
        settle(event);
        lead(event, message, InputLinks.cosigners(event.input()));
    }

    /** Whether it was asked in the step that froze the version, of which it has been told; columns keep no nanoseconds. */
    private static boolean isAskedAt(CosignerDetails asked, Instant frozen) {
        return Duration.between(asked.invitedAt(), frozen).abs().compareTo(Duration.ofMillis(1)) < 0;
    }

    /** Others of the same organisation were asked too; no mail asks them still. */
    private void settle(InputEvent.OfCosigner event) {
        InputAudience.Party party = audience.of(event.organisation(), InputAudience.ANSWERING);
        notices.settle(Actor.system(), party.persons(), party.acting(), InputLinks.sign(event.input()));
    }

    /** Asks those for a signature who are in beside the lead. */
    private void ask(InputEvent event, Message message, Predicate<Contributor> whom) {
        contributors(event, one -> !one.lead() && whom.test(one)).forEach(one -> {
            InputAudience.Party party = audience.of(one, InputAudience.ANSWERING);
            String path = InputLinks.sign(event.input());
            notices.tell(
                    Actor.system(),
                    Notify.about(event, party.persons(), message, party.acting(), path)
                            .until(audience.lastMinute(one)));
        });
    }

    private void lead(InputEvent event, Message message, String path) {
        contributors(event, Contributor::lead)
                .forEach(one -> tell(event, audience.of(one, InputAudience.WORKING), message, path));
    }

    /** Who submitted it is told as well: a receipt is to be found again, by those whom it names. */
    private void received(InputEvent.InputSubmitted event) {
        roll.named(Actor.system(), event.input(), event.sequence()).forEach(one -> {
            InputAudience.Party party = audience.of(one, InputAudience.WORKING);
            String path = InputLinks.receipt(event.input());
            notices.tell(
                    Actor.system(), Notify.toAll(event, party.persons(), Says.INPUT_RECEIVED, party.acting(), path));
        });
    }

    /** Of what the team entered for an organisation and withdrew, those learn who may answer for it (R14.13). */
    private void withdrawn(InputEvent.InputWithdrawn event) {
        cosigners(event, one -> one.status().isIn())
                .forEach(asked -> tell(
                        event,
                        audience.of(asked, InputAudience.WORKING),
                        Says.INPUT_WITHDRAWN,
                        InputLinks.sign(event.input())));
        InputDetails input = inputs.details(Actor.system(), event.input());
        EnteredDetails entered = input.entered();
        OrganisationSummary holder = input.lead();
        if (holder != null && entered != null && entered.endDay() != null) {
            tell(
                    event,
                    audience.of(holder.id(), InputAudience.ANSWERING),
                    Says.ENTERED_INPUT_WITHDRAWN,
                    InputLinks.page(event.input()));
        }
    }

    private void narrowed(InputEvent.InputNarrowed event) {
        contributors(event, Contributor::standsBehindIt)
                .forEach(one -> tell(
                        event,
                        audience.of(one, InputAudience.WORKING),
                        Says.INPUT_NARROWED,
                        InputLinks.publication(event.input())));
    }

    private void tell(InputEvent event, InputAudience.Party party, Message message, String path) {
        notices.tell(Actor.system(), Notify.about(event, party.persons(), message, party.acting(), path));
    }

    private List<Contributor> contributors(InputEvent event, Predicate<Contributor> whom) {
        return roll.of(Actor.system(), event.input()).stream().filter(whom).toList();
    }

    private Set<OrganisationId> cosigners(InputEvent event, Predicate<CosignerDetails> whom) {
        return inputs.details(Actor.system(), event.input()).cosigners().stream()
                .filter(whom)
                .map(cosigner -> cosigner.organisation().id())
                .collect(Collectors.toSet());
    }
}
