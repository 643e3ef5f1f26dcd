package org.partnershipportal.consultation.assessment;

import java.util.List;
import java.util.function.Function;
import org.partnershipportal.consultation.assessment.spi.PublicUses;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.paper.Paper;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Published inputs as downloads. What their contributors allow is read at each request; a document of exactly that is
 * made once and kept until something changes. Once an input is no longer published, its address answers as if it had
 * never existed (R0.1, R14.4).
 */
@Service
@ForOwnPages
public class PublicationPapers {

    /** What they are kept as. */
    private static final String KIND = "input";

    private final Publications publications;
    private final Calls calls;
    private final PortalSettings settings;
    private final PublicPapers kept;
    private final ObjectProvider<PublicUses> uses;

    PublicationPapers(
            Publications publications,
            Calls calls,
            PortalSettings settings,
            PublicPapers kept,
            ObjectProvider<PublicUses> uses) {
        this.publications = publications;
        this.calls = calls;
        this.settings = settings;
        this.kept = kept;
        this.uses = uses;
    }

    /**
     * A published input as PDF; where print lacks characters it says where to find them.
     *
     * @throws NotFound if there is none under the number, or not any more
     * @throws TryLater if too many papers are being made
     */
    @Requires(Permission.READ)
    public byte[] pdf(Actor actor, PublicationNumber number, Language language) {
        return kept.pdf(() -> paper(actor, number, language, PublicationPaper::asPrint));
    }

    /** The same as a Word file; refusals as above. */
    @Requires(Permission.READ)
    public byte[] word(Actor actor, PublicationNumber number, Language language) {
        return kept.word(() -> paper(actor, number, language, PublicationPaper::asWord));
    }

    private PublicPaper paper(
            Actor actor, PublicationNumber number, Language language, Function<PublicationPaper, Paper> form) {
        Publication shown = publications.details(actor, number);
        CallDetails call = calls.details(actor, shown.call());
        List<PublicUses.Uses> cited =
                uses.stream().flatMap(known -> known.of(number).stream()).toList();
        return new PublicPaper(
                KIND,
                number.toString(),
                language.tag(),
                made -> form.apply(new PublicationPaper(call, shown, cited, language, made, settings.url())));
    }
}
