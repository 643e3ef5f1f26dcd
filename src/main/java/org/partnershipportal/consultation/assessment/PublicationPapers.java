package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;

/**
 * A published input to be taken along, written anew at each request and kept nowhere: it holds what its contributors allow
 * at that moment and says so; afterwards its address answers like what never was (R0.1, R14.4).
 */
@Service
@ForOwnPages
public class PublicationPapers {

    private final Publications publications;
    private final Calls calls;
    private final PortalSettings settings;
    private final Clock clock;

    PublicationPapers(Publications publications, Calls calls, PortalSettings settings, Clock clock) {
        this.publications = publications;
        this.calls = calls;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A published input, to be printed; where print lacks characters it says where to find them.
     *
     * @throws NotFound if there is none under the number, or not any more
     */
    @Requires(Permission.READ)
    public Paper print(Actor actor, PublicationNumber number, Language language) {
        return paper(actor, number, language).asPrint();
    }

    /** The same for a Word file; refusals as above. */
    @Requires(Permission.READ)
    public Paper word(Actor actor, PublicationNumber number, Language language) {
        return paper(actor, number, language).asWord();
    }

    private PublicationPaper paper(Actor actor, PublicationNumber number, Language language) {
        Publication shown = publications.details(actor, number);
        return new PublicationPaper(
                calls.details(actor, shown.call()), shown, language, clock.instant(), settings.url());
    }
}
