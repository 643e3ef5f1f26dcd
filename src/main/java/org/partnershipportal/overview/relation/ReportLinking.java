package org.partnershipportal.overview.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.AssessmentEvent;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputEvent;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.publishedreport.ParagraphRef;
import org.partnershipportal.consultation.publishedreport.PublishedCitations;
import org.partnershipportal.consultation.publishedreport.VersionHead;
import org.partnershipportal.consultation.publishedreport.VersionId;
import org.partnershipportal.consultation.report.ReportEvent;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Jobs;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A call received the inputs to it that are published with a name, and the latest version of its report cites some of them. Of all
 * other inputs there is no link, and when one is not named or not published any more its links are deleted; each reading asks
 * besides (R14.7, R14.8).
 */
@Component
class ReportLinking implements LinkSource {

    private final StandingInputs inputs;
    private final PublishedCitations reports;
    private final FollowingLinks links;
    private final Jobs jobs;

    ReportLinking(StandingInputs inputs, PublishedCitations reports, FollowingLinks links, Jobs jobs) {
        this.inputs = inputs;
        this.reports = reports;
        this.links = links;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(AssessmentEvent event) {
        switch (event) {
            case AssessmentEvent.InputPublished e -> changed(jobs, e.call().value());
            case AssessmentEvent.PublicationEnded e -> changed(jobs, e.call().value());
            default -> {
                // What makes nothing public.
            }
        }
    }

    /** One that is named no more is on no chain from then on. */
    @ApplicationModuleListener
    void on(InputEvent event) {
        switch (event) {
            case InputEvent.InputNarrowed e -> restricted(e.input());
            case InputEvent.CosignerLeft e -> restricted(e.input());
            default -> {
                // What restricts nothing.
            }
        }
    }

    private void restricted(InputId input) {
        inputs.of(Actor.system(), input)
                .ifPresent(standing -> changed(jobs, standing.call().value()));
    }

    @ApplicationModuleListener
    void on(ReportEvent.ReportPublished event) {
        changed(jobs, event.call().value());
    }

    @Override
    public String kind() {
        return "links-of-report";
    }

    /** No link is made of a sealed one, but a job comes when one is published. */
    @Override
    public boolean reachesSealed() {
        return true;
    }

    @Override
    public FollowingLinks writing() {
        return links;
    }

    @Override
    public List<FollowingLink> follow(UUID record) {
        CallId call = new CallId(record);
        Map<InputId, LinkEnd> published = inputs.published(Actor.system(), call).stream()
                .filter(StandingInput::isNamed)
                .collect(Collectors.toMap(
                        StandingInput::input, input -> PublicationEnds.end(Objects.requireNonNull(input.published()))));
        List<FollowingLink> all = new ArrayList<>(published.values().stream()
                .map(input -> new FollowingLink(LinkType.RECEIVED, CallEnds.end(call), input))
                .toList());
        VersionId latest = new VersionId(call, reports.latest(Actor.system(), call));
        VersionHead head = reports.heads(Actor.system(), List.of(latest)).get(latest);
        if (head != null) {
            reports.cited(Actor.system(), latest).stream()
                    .filter(citation -> published.containsKey(citation.input()))
                    .map(citation -> new FollowingLink(
                            LinkType.CITED_IN,
                            Objects.requireNonNull(published.get(citation.input())),
                            ParagraphEnds.end(new ParagraphRef(
                                    head.code(), citation.paragraph().anchor()))))
                    .forEach(all::add);
        }
        return all;
    }

    @Override
    public List<UUID> after(UUID record, int max) {
        return inputs.callsAfter(Actor.system(), record, max);
    }
}
