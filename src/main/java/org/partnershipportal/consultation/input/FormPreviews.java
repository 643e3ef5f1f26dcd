package org.partnershipportal.consultation.input;

import java.time.Clock;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.UploadLimits;
import org.partnershipportal.platform.document.UploadRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Previews of forms, for those who write the call: they start, store and send nothing. For everyone else they do not
 * exist, exactly as if there were no such call (R0.1).
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class FormPreviews {

    private final Calls calls;
    private final Documents documents;
    private final Clock clock;

    FormPreviews(Calls calls, Documents documents, Clock clock) {
        this.calls = calls;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * The form of a call in a language, with nothing typed yet.
     *
     * @throws NotFound for everyone who cannot edit or correct the call now
     */
    @Requires(Permission.READ)
    public FormPreview inTurn(Actor actor, CallCode code, Language language) {
        return FormPreview.of(call(actor, code), language, clock.instant(), false);
    }

    /**
     * The same with every question, also those that are asked only after certain choices.
     *
     * @throws NotFound as above
     */
    @Requires(Permission.READ)
    public FormPreview whole(Actor actor, CallCode code, Language language) {
        return FormPreview.of(call(actor, code), language, clock.instant(), true);
    }

    /**
     * What the call's questions for files take; empty if it takes no files.
     *
     * @throws NotFound as above
     */
    @Requires(Permission.READ)
    public Optional<UploadRules> files(Actor actor, CallCode code) {
        CallRules rules = call(actor, code).content().rules();
        return rules.files() < 1
                ? Optional.empty()
                : Optional.of(documents.rulesFor(
                        actor,
                        new UploadLimits(rules.files(), rules.bytesPerFile()),
                        rules.signedInNames().isEmpty()));
    }

    private CallDetails call(Actor actor, CallCode code) {
        CallDetails call = calls.details(actor, code);
        if (!call.writes()) {
            throw new NotFound();
        }
        return call;
    }
}
