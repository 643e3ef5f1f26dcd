package org.partnershipportal.consultation.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.receipt.FrozenDetails;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;

/**
 * The page where an invited organisation reads what it signs, and signs, declines or leaves (UC-INP-08, UC-PUB-12;
 * R14.6).
 *
 * @param input the input
 * @param own the organisation's place in it
 * @param lead who asks
 * @param chosen what the lead chose for name and text, and that a more restrictive choice holds for all; {@code null}
 *     if nothing can be signed
 * @param version what is signed; {@code null} if nothing is frozen yet
 * @param obstacle why nothing can be signed now; {@code null} if it can
 * @param sign the way to sign; {@code null} if nothing can be signed
 * @param end the way out; {@code null} where there is none
 * @param offers where else it may go
 */
@ForOwnPages
public record SignPage(
        InputDetails input,
        CosignerDetails own,
        Sentence lead,
        @Nullable Sentence chosen,
        @Nullable Version version,
        @Nullable Note obstacle,
        @Nullable Sentence sign,
        @Nullable End end,
        List<Offer> offers)
        implements InputPage {

    /**
     * The frozen version.
     *
     * @param number its number
     * @param title the same in words
     * @param frozen when it was frozen
     * @param written tag of the language it is written in
     * @param answers what it says
     */
    public record Version(int number, Sentence title, Sentence frozen, String written, List<CheckPage.Read> answers) {

        static Version of(FrozenDetails frozen) {
            return new Version(
                    frozen.version(),
                    Sentence.of("input.sign.version", frozen.version()),
                    Sentence.of("input.sign.frozen", frozen.frozenAt()),
                    frozen.language(),
                    CheckPage.Read.of(frozen));
        }
    }

    /**
     * How a place is given up: an invitation is declined, a signature is taken out.
     *
     * @param leaves whether it has signed
     * @param verb what is done
     * @param consequence what follows
     */
    public record End(boolean leaves, Sentence verb, Sentence consequence) {

        static End of(boolean leaves) {
            return leaves
                    ? new End(true, Sentence.of("input.sign.leave"), Sentence.of("input.sign.leave-consequence"))
                    : new End(
                            false,
                            Sentence.of("shared.verb.decline-invitation"),
                            Sentence.of("input.sign.decline-consequence"));
        }
    }

    /** Those who sign with the lead, or were asked to. */
    public List<CosignerDetails> signers() {
        return input.signers();
    }

    /** What can be chosen with a signature; it starts from the most careful. */
    public Choices choices() {
        return Choices.of(input, NameChoice.preset(), TextChoice.preset());
    }

    /** @param named whether a receipt names the organisation */
    static SignPage of(InputDetails input, CosignerDetails own, @Nullable FrozenDetails frozen, boolean named) {
        OrganisationSummary lead = input.lead();
        Object who = lead == null ? Sentence.of("input.page.alone") : lead.name();
        Note obstacle = obstacle(input);
        boolean waits = own.status().waits();
        return new SignPage(
                input,
                own,
                Sentence.of("input.sign.lead", who),
                obstacle == null ? chosen(input, who) : null,
                frozen == null ? null : Version.of(frozen),
                obstacle,
                obstacle == null ? Sentence.of(own.signs() ? "input.sign.again" : "input.sign.verb") : null,
                input.allowed().contains(Permission.SIGN_INPUT) && (waits || input.inTime()) ? End.of(!waits) : null,
                Stream.of(
                                Optional.of(Offer.of("receipt.paper.title", "/receipt"))
                                        .filter(receipt -> named),
                                Optional.of(Offer.of("input.publication.title", "/publication"))
                                        .filter(publication -> input.allowed().contains(Permission.NARROW_INPUT)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Sentence chosen(InputDetails input, Object who) {
        return Sentence.of(
                "input.sign.lead-chose",
                who,
                Sentence.of(
                        "shared.field.dotted",
                        Sentence.of(input.name().key()),
                        Sentence.of(input.text().key())));
    }

    private static @Nullable Note obstacle(InputDetails input) {
        if (input.status() == InputStatus.WITHDRAWN) {
            return Note.of(Tone.WARN, Sentence.of("input.sign.withdrawn"), null);
        }
        if (!input.inTime()) {
            return Note.of(Tone.WARN, Sentence.of("input.sign.over"), null);
        }
        if (input.frozenVersion() == 0) {
            return Note.of(Tone.NEUTRAL, Sentence.of("input.sign.nothing-yet"), null);
        }
        return input.allowed().contains(Permission.SIGN_INPUT)
                ? null
                : Note.of(Tone.WARN, Sentence.of(Permission.SIGN_INPUT.refusalKey()), null);
    }
}
