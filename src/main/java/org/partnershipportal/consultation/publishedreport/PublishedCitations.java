package org.partnershipportal.consultation.publishedreport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which inputs published versions cite, published or not, for the module that tells contributors; never for the public. */
@Service
@Transactional(readOnly = true)
public class PublishedCitations {

    private final VersionRecords versions;
    private final VersionPassages passages;

    PublishedCitations(VersionRecords versions, VersionPassages passages) {
        this.versions = versions;
        this.passages = passages;
    }

    /** The number of the latest version of a call's report; 0 if nothing was published. */
    @Requires(Permission.RUN_BY_ITSELF)
    public int latest(Actor actor, CallId call) {
        return versions.latest(call);
    }

    /** What a version cites. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<VersionCitation> cited(Actor actor, VersionId version) {
        return versions.citations(version);
    }

    /** By which paragraphs a version cites some inputs. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<VersionCitation> cited(Actor actor, VersionId version, Collection<InputId> inputs) {
        return versions.citations(version, inputs);
    }

    /** By which paragraphs some inputs are cited, each in a version of its own; one query. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Map<InputId, List<UsedIn>> cited(Actor actor, Map<InputId, VersionId> inputs) {
        return versions.citations(inputs).stream()
                .collect(Collectors.groupingBy(
                        VersionCitation::input, Collectors.mapping(VersionCitation::paragraph, Collectors.toList())));
    }

    /** Which passages of an input some paragraphs of a version cite; none of one that cites it as a whole. One query. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Map<UsedIn, List<PassageId>> passages(Actor actor, VersionId version, InputId input, List<UsedIn> places) {
        Map<Anchor, List<PassageId>> cited = passages.of(version, anchors(places), List.of(input)).stream()
                .collect(Collectors.groupingBy(
                        VersionPassages.Cited::anchor,
                        Collectors.mapping(VersionPassages.Cited::passageId, Collectors.toList())));
        return places.stream()
                .collect(Collectors.toMap(Function.identity(), place -> cited.getOrDefault(place.anchor(), List.of())));
    }

    /** Some paragraphs of a version, in their order, with what they say. One query. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<CitingParagraph> citing(Actor actor, VersionId version, List<UsedIn> places) {
        return versions.paragraphs(version, anchors(places)).stream()
                .map(paragraph -> new CitingParagraph(
                        new UsedIn(paragraph.anchor(), paragraph.number()), paragraph.heading(), paragraph.text()))
                .toList();
    }

    private static List<Anchor> anchors(List<UsedIn> places) {
        return places.stream().map(UsedIn::anchor).toList();
    }

    /** The titles and languages of some versions; one query. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Map<VersionId, VersionHead> heads(Actor actor, Collection<VersionId> wanted) {
        return versions.heads(wanted).stream().collect(Collectors.toMap(VersionHead::id, Function.identity()));
    }
}
