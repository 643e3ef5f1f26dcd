package org.partnershipportal.consultation.call;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.paperstore.PublicPaper;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.springframework.stereotype.Service;

/** The questions of a call as a paper to fill in; made once for each language and version of what the call says. */
@Service
@ForOwnPages
public class BlankForms {

    /** What they are kept as. */
    private static final String KIND = "call";

    private final Calls calls;
    private final PortalSettings settings;
    private final PublicPapers kept;

    BlankForms(Calls calls, PortalSettings settings, PublicPapers kept) {
        this.calls = calls;
        this.settings = settings;
        this.kept = kept;
    }

    /**
     * As PDF.
     *
     * @throws NotFound if there is no such call, or not everyone may read it
     * @throws TryLater if too many papers are being made
     */
    @Requires(Permission.READ)
    public byte[] pdf(Actor actor, CallCode code, Language language) {
        return kept.pdf(() -> paper(code, language));
    }

    /** The same as a Word file, in which one can write; refusals as above. */
    @Requires(Permission.READ)
    public byte[] word(Actor actor, CallCode code, Language language) {
        return kept.word(() -> paper(code, language));
    }

    /** Always as a visitor reads it, because it is kept for everyone. */
    private PublicPaper paper(CallCode code, Language language) {
        CallDetails call = calls.details(Actor.visitor(), code);
        return new PublicPaper(
                KIND, code.value(), language.tag(), made -> new BlankForm(call, language, settings.url()).paper(made));
    }
}
