package org.partnershipportal.consultation.publishedreport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.coding.PublicPassages;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of passages that a published paragraph cites, as everyone may read them at this moment: a version holds
 * none, so that what is restricted, withdrawn or redacted is no longer quoted (R14.7,
 * src/docs/decisions/0022-quotations.md).
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
        return of(actor, code, place.version(), Map.of(place.anchor(), cited)).getOrDefault(place.anchor(), Map.of());
    }

    /**
     * The same of several paragraphs of a version, by paragraph; as many queries.
     *
     * @param cited the inputs that are asked for, by the paragraph that cites them
     * @throws NotFound if there is no such version
     */
    @Requires(Permission.READ)
    public Map<Anchor, Map<PublicationNumber, List<LocalizedText>>> of(
            Actor actor, CallCode code, int number, Map<Anchor, ? extends Collection<PublicationNumber>> cited) {
        VersionHead version = VersionRecords.find(versions.of(code), number);
        Set<PublicationNumber> wanted =
                cited.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        Map<InputId, StandingInput> today = inputs
                .published(versions.citedBy(version.id(), cited.keySet()).stream()
                        .map(VersionCitation::input)
                        .collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .filter(one -> wanted.contains(one.getValue().published()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<VersionPassages.Cited> places = passages.of(version.id(), cited.keySet(), today.keySet());
        Map<Anchor, Map<PublicationNumber, List<LocalizedText>>> said = new HashMap<>();
        words.of(
                        Actor.system(),
                        places.stream()
                                .map(VersionPassages.Cited::passageId)
                                .distinct()
                                .toList())
                .forEach((input, its) -> {
                    StandingInput one = today.get(input);
                    if (one != null) {
                        PublicationNumber by = Objects.requireNonNull(one.published());
                        its.forEach((passage, text) -> places.stream()
                                .filter(place -> place.passageId().equals(passage))
                                .filter(place -> Objects.requireNonNull(cited.get(place.anchor()))
                                        .contains(by))
                                .forEach(place -> said.computeIfAbsent(place.anchor(), any -> new HashMap<>())
                                        .computeIfAbsent(by, any -> new ArrayList<>())
                                        .add(text)));
                    }
                });
        return said;
    }
}
