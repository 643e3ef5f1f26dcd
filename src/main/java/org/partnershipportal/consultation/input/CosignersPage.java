package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Permission;

/**
 * Who is invited to sign or support an input, and the version that they sign (UC-INP-04, UC-PUB-11; R14.6).
 *
 * @param input the input
 * @param asked who was asked, those still taking part first
 * @param none that nobody was; {@code null} if somebody was
 * @param frozen whether the version that others sign is up to date; {@code null} where none can be frozen
 * @param freeze the way to freeze what is written; {@code null} where nothing is to be frozen
 * @param inviting how others are asked now; {@code null} where nobody can be
 * @param next where one goes on
 */
@ForOwnPages
public record CosignersPage(
        InputDetails input,
        List<Asked> asked,
        @Nullable Sentence none,
        @Nullable Sentence frozen,
        @Nullable Sentence freeze,
        @Nullable Inviting inviting,
        Offer next)
        implements InputPage {

    /**
     * An organisation that was asked.
     *
     * @param cosigner who, and where it stands
     * @param says its part, when it was asked, and why its signature does not hold
     * @param takesBack whether the invitation can be taken back, which ends what the other may read
     * @param reminds whether it can be reminded of its signature now
     */
    public record Asked(CosignerDetails cosigner, List<Sentence> says, boolean takesBack, boolean reminds) {}

    /**
     * How an organisation is asked. Both sentences are read before it is.
     *
     * @param verb what the button says
     * @param says what those who are asked can read then
     * @param freezes whether what is written is frozen in the same step
     */
    public record Inviting(Sentence verb, Sentence says, boolean freezes) {

        private static Inviting of(InputDetails input, boolean complete, @Nullable Instant frozenAt) {
            if (frozenAt != null) {
                String key = input.changedSince() ? "input.cosigners.ask-differs" : "input.cosigners.ask-frozen";
                return sending(Sentence.of(key, input.frozenVersion(), frozenAt));
            }
            return complete
                    ? new Inviting(
                            Sentence.of("input.cosigners.ask-freezing"),
                            Sentence.of("input.cosigners.ask-freezes"),
                            true)
                    : sending(Sentence.of("input.cosigners.ask-without"));
        }

        private static Inviting sending(Sentence says) {
            return new Inviting(Sentence.of("input.cosigners.ask"), says, false);
        }
    }

    /** @throws NotFound where others cannot sign, and for those who do not submit it */
    static CosignersPage of(DraftPage page, @Nullable Instant frozenAt) {
        InputDetails input = page.input();
        if (!input.asLead() || !input.takesSigners()) {
            throw new NotFound();
        }
        boolean edits = input.allowed().contains(Permission.EDIT_INPUT);
        boolean open = edits && input.inTime();
        boolean stands = input.frozenVersion() > 0 && !input.changedSince();
        boolean freezes = open && (input.joint() || input.frozenVersion() > 0);
        return new CosignersPage(
                input,
                input.cosigners().stream()
                        .map(cosigner -> new Asked(
                                cosigner,
                                says(cosigner),
                                edits && cosigner.status().waits(),
                                open && cosigner.remindable()))
                        .toList(),
                input.cosigners().isEmpty() ? Sentence.of("input.cosigners.none") : null,
                freezes ? frozen(input.frozenVersion(), stands) : null,
                freezes && !stands
                        ? Sentence.of(input.frozenVersion() > 0 ? "input.freeze.again" : "input.freeze.verb")
                        : null,
                open ? Inviting.of(input, page.draft().complete(), frozenAt) : null,
                Offer.of("shared.verb.continue", "/publication"));
    }

    private static List<Sentence> says(CosignerDetails cosigner) {
        return Stream.of(
                        Optional.of(Sentence.of(
                                "input.cosigners.asked-as",
                                Sentence.of(cosigner.part().key()),
                                cosigner.invitedAt())),
                        Optional.ofNullable(cosigner.remindedAt())
                                .map(at -> Sentence.of("input.cosigners.reminded-at", at)),
                        Optional.of(Sentence.of("input.cosigners.older"))
                                .filter(older -> cosigner.status().hasSigned() && !cosigner.signedLatest()),
                        Optional.of(Sentence.of("input.cosigners.widened")).filter(widened -> cosigner.askedAgain()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Sentence frozen(int version, boolean stands) {
        if (version == 0) {
            return Sentence.of("input.freeze.none-yet");
        }
        return Sentence.of(stands ? "input.freeze.stands" : "input.freeze.differs", version);
    }
}
