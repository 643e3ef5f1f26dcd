package org.partnershipportal.overview.notification;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** What notices are about, as far as a person chooses how to be emailed. */
@ForOwnPages
public enum NoticeKind {
    /** Something asks for an answer: an invitation, terms that changed. Mailed at once unless never. */
    INVITATION(true),
    /** The secretariat or another body decided on something of one's own. */
    DECISION(false),
    /** Who belongs to an organisation, and with which roles. */
    MEMBERSHIP(false),
    /** What happens in a partnership that one's organisation is a party to. */
    PARTNERSHIP(false),
    /** Commitments of one's State that await clearance, or that one's organisation leads. */
    COMMITMENT(false),
    /** What happens in public to commitments that one follows. */
    FOLLOWED(false),
    /** Answers to one's own challenges, and what becomes of answers to those of others. */
    CHALLENGE(false),
    /** What happens in a working group in which one's organisation sits. */
    WORKING_GROUP(false),
    /** Places in trainings for which one is registered, or registered somebody, and what becomes of these trainings. */
    TRAINING(false),
    /** Calls for inputs that open in one's themes, or change while one answers them. */
    CALL(false),
    /** What becomes of one's own inputs, and their deadlines. */
    INPUT(false),
    /** A file made in the background is ready, and is kept for some days only. Mailed at once unless never. */
    EXPORT(true);

    private final boolean urgent;

    NoticeKind(boolean urgent) {
        this.urgent = urgent;
    }

    /** Whether it never waits for a digest. */
    public boolean urgent() {
        return urgent;
    }

    /** Key of its name. */
    public String key() {
        return "notification.kind." + name().toLowerCase(Locale.ROOT);
    }
}
