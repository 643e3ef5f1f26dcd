package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.CallsInStage;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.overview.home.WorkList.Urgency;
import org.partnershipportal.overview.home.WorkList.Waiting;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.VerificationFigures;
import org.partnershipportal.platform.access.spi.OpenTask;

/** What only the secretariat's home has: figures, what is late or soon due, what was verified last, and what is left out. */
final class SecretariatHome {

    /** What stands in the table; the other tasks have rows of their own. */
    static final List<Urgency> DATED = List.of(Urgency.OVERDUE, Urgency.TODAY, Urgency.SOON);

    private final HomeTimes times;
    private final UnaryOperator<String> path;
    private final Waiting waiting;
    private final VerificationFigures verification;
    private final @Nullable StaffTable dated;
    private final @Nullable StaffTable verified;

    SecretariatHome(HomeTimes times, UnaryOperator<String> path, Waiting waiting, VerificationFigures verification) {
        this.times = times;
        this.path = path;
        this.waiting = waiting;
        this.verification = verification;
        this.dated = dated(waiting.groups());
        this.verified = verified(verification.latest());
    }

    /** The figures, and below them what is late or due. */
    List<Component> above(List<CallsInStage> stages) {
        List<Component> above = new ArrayList<>();
        above.add(figures(stages));
        if (dated != null) {
            above.add(dated);
        }
        return above;
    }

    /** What was verified last, and what the page does not show. */
    List<Component> below() {
        List<Component> below = new ArrayList<>();
        if (verified != null) {
            below.add(verified);
        }
        below.add(new Card(times.text("home.left-out"), new Paragraph(times.text("home.left-out.what"))));
        return below;
    }

    private Figures figures(List<CallsInStage> stages) {
        CallsInStage open = stages.stream()
                .filter(stage -> stage.status() == CallStatus.OPEN)
                .findFirst()
                .orElse(new CallsInStage(CallStatus.OPEN, 0, List.of()));
        Instant closes = open.first().isEmpty() ? null : open.first().getFirst().minute();
        return new Figures(times.language())
                .figure(
                        times.text("home.figure.late"),
                        waiting.late().count(),
                        remark("home.figure.late-first", waiting.late().first()),
                        waiting.late().count() > 0 ? "t-bad" : "",
                        dated == null ? null : dated.heading())
                .figure(
                        times.text("home.figure.soon"),
                        waiting.soon().count(),
                        remark("home.figure.soon-first", waiting.soon().first()),
                        "",
                        dated == null ? null : dated.heading())
                .figure(
                        times.text("home.figure.verify"),
                        verification.waiting(),
                        times.text("home.figure.verify-over", verification.over(), verification.term()),
                        path.apply(OrganisationLinks.VERIFICATION))
                .figure(
                        times.text("home.figure.verified"),
                        verification.verified(),
                        times.text("home.figure.verified-not", verification.returned(), verification.refused()),
                        "",
                        verified == null ? null : verified.heading())
                .figure(
                        times.text("home.part.open"),
                        open.total(),
                        remark("home.figure.open-first", closes),
                        path.apply(CallLinks.LIST + "?status=open"));
    }

    private String remark(String key, @Nullable Instant at) {
        return at == null ? "" : times.text(key, times.moment(at));
    }

    private @Nullable StaffTable dated(Map<Urgency, List<OpenTask>> groups) {
        if (DATED.stream().noneMatch(groups::containsKey)) {
            return null;
        }
        StaffTable table = new StaffTable(
                times.text("home.dated"),
                times.text("home.dated.what"),
                times.text("home.dated.record"),
                times.text("home.dated.due"),
                times.text("shared.field.status"));
        WaitingRows rows = new WaitingRows(times);
        DATED.forEach(
                urgency -> groups.getOrDefault(urgency, List.of()).forEach(task -> rows.row(task, urgency, table)));
        return table;
    }

    private @Nullable StaffTable verified(List<VerificationFigures.Verified> latest) {
        if (latest.isEmpty()) {
            return null;
        }
        StaffTable table = new StaffTable(
                times.text("home.verified"),
                times.text("shared.field.organisation"),
                times.text("shared.field.group"),
                times.text("home.verified.after"));
        latest.forEach(one -> table.row(
                new AppLink(
                        new TextWithLanguage(one.name(), times.language()), path.apply(OrganisationLinks.of(one.id()))),
                new Span(times.text(one.group().key())),
                new Span(times.text("home.verified.days", one.workingDays()))));
        return table;
    }
}
