package org.partnershipportal.platform.moderation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A text that people reported to the moderators: one record for all of them, until a moderator keeps or hides the text. */
@Entity
@Table(name = "moderation_reported_texts")
class ReportedText extends AbstractAggregateRoot<ReportedText> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    private String subjectKind;
    private String subjectId;
    /** The text while it waits, so that it waits once. */
    private @Nullable String openSubject;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportedTextStatus status;

    private Instant reportedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText reason;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "text_id", nullable = false)
    @OrderBy("reportedAt, id")
    private List<TextReport> reports = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReportedText() {}

    /** The text, before its first report is added. */
    ReportedText(ContentRef subject, Instant at) {
        id = ReportedTextId.random().value();
        subjectKind = subject.kind();
        subjectId = subject.id();
        openSubject = open(subject);
        status = ReportedTextStatus.WAITING;
        reportedAt = at;
    }

    /** Under which key a text waits. */
    static String open(ContentRef subject) {
        return subject.kind() + " " + subject.id();
    }

    /**
     * Adds a person's report.
     *
     * @throws NotAllowed if that person has reported it and no moderator has decided since
     */
    void report(ReportText command, PersonId person, ActorRef by, Instant at) {
        requireWaiting();
        if (reports.stream().anyMatch(report -> report.person().equals(person))) {
            throw new NotAllowed("moderation.refusal.already-reported");
        }
        reports.add(new TextReport(Objects.requireNonNull(command.rule()), command.reason(), person, at));
        registerEvent(new ReportedTextEvent.TextReported(id(), by, at));
    }

    /**
     * Leaves the text as it is, because it breaks no published rule.
     *
     * @throws ChangedMeanwhile if another report came since it was read
     * @throws NotAllowed if it does not wait
     */
    void keep(KeepText command, PersonId person, ActorRef by, Instant at) {
        requireWaiting();
        if (version() != command.version()) {
            throw new ChangedMeanwhile();
        }
        reason = SecretText.of(Vault.PORTAL, place(), command.reason());
        decide(ReportedTextStatus.KEPT, person, at);
        registerEvent(new ReportedTextEvent.ReportedTextKept(id(), by, at));
    }

    /**
     * Notes that the text is hidden now; who did that gave their reason to its author.
     *
     * @throws NotAllowed if the one who hid it has reported it
     */
    void hidden(Actor moderator, Instant at) {
        requireWaiting();
        if (isReportedBy(moderator)) {
            throw new NotAllowed("moderation.refusal.reported-yourself");
        }
        decide(ReportedTextStatus.HIDDEN, Objects.requireNonNull(moderator.person()), at);
        registerEvent(new ReportedTextEvent.ReportedTextHidden(id(), moderator.ref(), at));
    }

    /** Deletes all words, with those of the text, and decides nothing if it waits. */
    void forgetWords() {
        if (isWaiting()) {
            status = ReportedTextStatus.WITHDRAWN;
            openSubject = null;
        }
        reason = reason == null ? null : SecretText.deleted();
        reports.forEach(TextReport::forgetWords);
    }

    private void decide(ReportedTextStatus decision, PersonId person, Instant at) {
        status = decision;
        openSubject = null;
        decidedBy = person.value();
        decidedAt = at;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new NotAllowed("moderation.refusal.already-decided");
        }
    }

    boolean isWaiting() {
        return openSubject != null;
    }

    /** Whether the person who acts has reported it, whatever they act for. */
    boolean isReportedBy(Actor actor) {
        return reports.stream().anyMatch(report -> report.isBy(actor));
    }

    Set<PersonId> reporters() {
        return reports.stream().map(TextReport::person).collect(Collectors.toSet());
    }

    ReportedTextId id() {
        return new ReportedTextId(id);
    }

    ContentRef subject() {
        return new ContentRef(subjectKind, subjectId);
    }

    private long version() {
        return version == null ? 0 : version;
    }

    private Place place() {
        return Place.of("moderation_reported_texts.reason", id);
    }

    /** What the actor is told: a moderator what everyone reported, and of nobody who it was; who reported it their own report. */
    ReportedTextDetails details(
            Actor actor, @Nullable LocalizedText title, String path, boolean all, Set<Permission> allowed) {
        return new ReportedTextDetails(
                id(),
                version(),
                title,
                path,
                status,
                reportedAt,
                reports.stream()
                        .filter(report -> all || report.isBy(actor))
                        .map(TextReport::told)
                        .toList(),
                reason == null ? "" : reason.text(place()),
                decidedAt,
                allowed);
    }

    /** Whether it was decided by the actor. */
    boolean isDecidedBy(Actor actor) {
        return decidedBy != null && actor.isPerson(new PersonId(decidedBy));
    }
}
