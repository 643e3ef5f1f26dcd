package org.partnershipportal.consultation.assessment.spi;

import java.util.List;
import java.util.Optional;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;

/** Says which published texts cite a published input, for its papers; a bean of a module above. */
public interface PublicUses {

    /** Where it is cited; empty where it is not, and for what the public may not read today (R14.7). */
    Optional<Uses> of(PublicationNumber number);

    /**
     * The places of one text.
     *
     * @param heading what stands above them
     * @param title the text's title
     * @param places in their order; never empty
     */
    record Uses(Sentence heading, LocalizedText title, List<Place> places) {
        public Uses {
            places = List.copyOf(places);
        }
    }

    /**
     * One place.
     *
     * @param name how it is named
     * @param address where it is always found, below the language
     */
    record Place(Sentence name, String address) {}
}
