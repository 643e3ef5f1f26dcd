package org.partnershipportal.consultation.publishedreport;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.coding.PublicPassages;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of passages that a published paragraph cites, as everyone may read them at this moment: a version holds none, so
 * that what is narrowed, withdrawn or blacked out is quoted no more (R14.7, src/docs/decisions/0022-quotations.md).
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class Quotations {

    private final VersionRecords versions;
    private final VersionPassages passages;
    private final InputsToday inputs;
    private final PublicPassages words;

    Quotations(VersionRecords versions, VersionPassages passages, InputsToday inputs, PublicPassages words) {
        this.versions = versions;
        this.passages = passages;
        this.inputs = inputs;
        this.words = words;
    }

    /**
     * The words, by the number of the input that says them, each in the input's own language; an input of which none may be
     * read is missing. Eight queries, however many.
     *
     * @param cited the inputs that are asked for; those that the paragraph does not cite are left out
     * @throws NotFound if nothing was published
     */
    @Requires(Permission.READ)
    public Map<PublicationNumber, List<LocalizedText>> of(
            Actor actor, CallCode code, ParagraphPlace place, Collection<PublicationNumber> cited) {
        VersionHead version = VersionRecords.find(versions.of(code), place.version());
        Map<InputId, StandingInput> today = inputs
                .published(versions.citedBy(version.id(), List.of(place.anchor())).stream()
                        .map(VersionCitation::input)
                        .collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .filter(one -> cited.contains(one.getValue().published()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<PublicationNumber, List<LocalizedText>> said = new HashMap<>();
        words.of(Actor.system(), passages.of(version.call(), place, today.keySet()))
                .forEach((input, its) -> {
                    StandingInput one = today.get(input);
                    if (one != null) {
                        said.put(Objects.requireNonNull(one.published()), its);
                    }
                });
        return said;
    }
}
