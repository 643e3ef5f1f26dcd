package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CopyLink;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.TimeLine;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.DocumentsField;
import org.partnershipportal.promises.commitment.AnchoredRecommendation;
import org.partnershipportal.promises.commitment.CommitmentDetails;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentPart;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.Step;
import org.partnershipportal.promises.commitment.TextPhase;
import org.springframework.beans.factory.ObjectProvider;

/** UC-COM-01 to UC-COM-05: read a commitment with its versions and reports; send it for clearance, clear it, end it. */
@Route(":acting/commitments/:id")
@OpenTo(Permission.READ)
class CommitmentView extends ActingPage {

    private final Commitments commitments;
    private final Observations observations;
    private final Documents documents;
    private final List<PageSlot.Filler> fillers;

    CommitmentView(
            Actors actors,
            Commitments commitments,
            Observations observations,
            Documents documents,
            ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.commitments = commitments;
        this.observations = observations;
        this.documents = documents;
        this.fillers = fillers.orderedStream().toList();
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", CommitmentId::parse));
    }

    private void show(CommitmentId id) {
        removeAll();
        CommitmentDetails details = commitments.details(actor(), id);
        CommitmentWording wording = new CommitmentWording(reader());
        title(details.text().title());
        PageHeader header = new CommitmentHeader(commitments, this::actor, wording, this::path, key -> done(id, key))
                .of(details, observations.mayAssess(actor()));
        add(header);
        if (details.isPublic()) {
            PageSlot.fillings("follow", id.ref(), acting().segment(), fillers).forEach(header::secondary);
            add(everyoneReads(id));
        }
        Facts glance = wording.glance(details, this::path);
        if (glance.getChildren().findAny().isPresent()) {
            add(new Card(glance));
        }
        if (details.ended() != null) {
            add(new Card(
                    getTranslation(details.status().endedKey()), TextWithLanguage.block(details.ended(), language())));
        }
        addWork(details, wording);
        if (!details.text().promise().isEmpty()) {
            add(new Card(
                    getTranslation("commitment.field.promise"),
                    TextWithLanguage.block(details.text().written(details.text().promise()), language())));
        }
        if (!details.text().milestones().isEmpty()) {
            String reached = details.isPublic()
                    ? getTranslation(
                            "commitment.page.reached",
                            details.reached(),
                            details.steps().size())
                    : "";
            add(Card.section(getTranslation("commitment.field.milestones"), reached, milestones(details, wording)));
        }
        if (details.isPublic()) {
            Div both = new Div(
                    reports(details, wording),
                    new AssessmentsCard(
                                    observations,
                                    this::actor,
                                    wording,
                                    details.text().zone(),
                                    this::path,
                                    () -> show(id))
                            .of(id));
            both.addClassName("eq");
            add(both);
        }
        if (!details.text().recommendations().isEmpty()) {
            add(recommendations(details, wording));
        }
        add(
                new Card(getTranslation("commitment.page.about"), facts(details, wording)),
                new PageSlot("commitment", id.ref(), acting().segment(), fillers));
        if (details.versions().size() > 1) {
            add(versions(details, wording));
        }
    }

    private Div everyoneReads(CommitmentId id) {
        String address = language().tag() + CommitmentLinks.published(id);
        Div line = new Div(
                Icon.SEEN.create(),
                new Span(getTranslation("commitment.page.everyone")),
                new PlainLink(getTranslation("commitment.page.public-link"), address),
                new CopyLink(address));
        line.addClassNames("row", "s");
        return line;
    }

    /** What is not published: why it was sent back, what is missing, how the next version differs. */
    private void addWork(CommitmentDetails details, CommitmentWording wording) {
        if (details.phase() == TextPhase.IN_CLEARANCE && details.sameEyes()) {
            Paragraph note = new Paragraph(getTranslation("commitment.page.same-eyes"));
            note.addClassName("m");
            add(note);
        }
        if (details.returned() != null) {
            add(new Card(
                    getTranslation("commitment.page.returned"),
                    TextWithLanguage.block(details.returned(), language())));
        }
        if (!details.gaps().isEmpty() && details.allows(Permission.DRAFT_COMMITMENT)) {
            UnorderedList gaps = new UnorderedList();
            details.gaps().forEach(gap -> gaps.add(new ListItem(getTranslation(gap.key()))));
            add(new Card(getTranslation("commitment.page.gaps"), gaps));
        }
        if (details.next() != null) {
            Card next = new Card(getTranslation("commitment.page.next"));
            if (details.changeReason() != null) {
                next.add(TextWithLanguage.block(details.changeReason(), language()));
            }
            next.add(wording.differences(CommitmentPart.differences(details.text(), details.next(), language())));
            add(next);
        }
    }

    /** Reached is solid, the next one a ring, what is later dashed. */
    private TimeLine milestones(CommitmentDetails details, CommitmentWording wording) {
        TimeLine line = new TimeLine().across();
        for (Step step : details.steps()) {
            String what = step.milestone().what();
            String due = Formats.date(step.due(), language());
            if (!details.isPublic()) {
                line.next(what, due);
                continue;
            }
            switch (step.standing()) {
                case REACHED -> line.past(what, due, wording.standing(step));
                case OVERDUE, DUE -> line.now(what, due, wording.standing(step));
                case LATER -> line.next(what, due, wording.standing(step));
            }
        }
        return line;
    }

    /** What the lead agency says, the latest first. */
    private Card reports(CommitmentDetails details, CommitmentWording wording) {
        Card card = new Card(getTranslation("commitment.page.reports"));
        if (details.progress().isEmpty()) {
            card.add(new Paragraph(getTranslation("commitment.page.no-report")));
        }
        for (CommitmentDetails.Reported report : details.progress()) {
            Div one = new Div(
                    wording.level(report.level()),
                    Wording.small(Formats.date(report.at(), details.text().zone(), language())),
                    TextWithLanguage.block(report.text(), language()));
            one.addClassNames("stack", "s2");
            if (report.evidence() != null) {
                one.add(
                        Wording.small(getTranslation("commitment.page.evidence")),
                        TextWithLanguage.block(report.evidence(), language()));
            }
            card.add(one);
        }
        card.add(new DocumentsField(
                documents, this::actor, details.id().ref(), "evidence", getTranslation("commitment.page.files")));
        return card;
    }

    /** The recommendations on which it rests: each with its page, what the State said of it, and whether it was withdrawn. */
    private Card recommendations(CommitmentDetails details, CommitmentWording wording) {
        Rows rows = Rows.bare();
        for (AnchoredRecommendation one : details.text().recommendations()) {
            boolean withdrawn = details.isWithdrawn(one);
            Row row = new Row(wording.cited(details, one, this::path))
                    .line(TextWithLanguage.block(one.words(), language()));
            if (withdrawn) {
                row.line(Wording.small(getTranslation("commitment.page.recommendation-withdrawn")));
            }
            if (one.position() != null) {
                row.end(StatusBadge.neutral(getTranslation(one.position().key())));
            }
            rows.add(row);
        }
        return new Card(getTranslation("commitment.field.recommendations"), rows);
    }

    private Facts facts(CommitmentDetails details, CommitmentWording wording) {
        Facts facts = wording.facts(CommitmentPart.pageFacts(details.text(), language()));
        if (details.publishedAt() != null) {
            facts.fact(
                    getTranslation("commitment.page.published"),
                    Formats.date(details.publishedAt(), details.text().zone(), language()));
        }
        return facts;
    }

    /** Each version with its reason and what it changed, the latest first. */
    private Card versions(CommitmentDetails details, CommitmentWording wording) {
        Card card = new Card(getTranslation("commitment.page.versions"));
        List<CommitmentDetails.Version> versions = details.versions();
        for (int place = 0; place < versions.size() - 1; place++) {
            CommitmentDetails.Version version = versions.get(place);
            CommitmentDetails.Version before = versions.get(place + 1);
            Div one = new Div(new Span(getTranslation(
                    "commitment.page.version",
                    version.number(),
                    Formats.date(version.at(), details.text().zone(), language()))));
            one.addClassNames("stack", "s2");
            if (version.reason() != null) {
                one.add(TextWithLanguage.block(version.reason(), language()));
            }
            one.add(wording.differences(CommitmentPart.differences(before.text(), version.text(), language())));
            card.add(one);
        }
        return card;
    }

    private void done(CommitmentId id, String key) {
        Toasts.done(getTranslation(key));
        show(id);
    }
}
