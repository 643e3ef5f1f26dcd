package org.partnershipportal.consultation.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The report on a call, one for each: its title and introduction, who has drafted it since it was last published, and
 * its status. Paragraphs and citations are kept separately, because different people write them at the same time.
 */
@Entity
@Table(name = "report_reports")
class Report extends AbstractAggregateRoot<Report> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    @Version
    private @Nullable Long version;

    /** As the call has it; fixed since the call was opened. */
    private String callCode;

    private long edition = 1;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    private String title;

    @Column(columnDefinition = "longtext")
    private String introduction = "";

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportStatus status = ReportStatus.DRAFTING;

    /** Why it was sent back last; empty if it was not. */
    @Column(columnDefinition = "longtext")
    private String sentBack = "";

    /** The number of the last published version; 0 before the first. */
    private int publishedVersion;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_drafters", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "person")
    @JdbcTypeCode(SqlTypes.BINARY)
    private Set<UUID> drafters = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Report() {}

    /** Begins it. */
    Report(BeginReport command, CallCode code, Actor drafter, Instant at) {
        callId = command.call().value();
        callCode = code.value();
        language = command.chosen();
        title = command.title();
        draftedBy(drafter);
        registerEvent(new ReportEvent.ReportBegun(call(), drafter.ref(), at));
    }

    void edit(EditReport command, Actor drafter, Instant at) {
        requireDrafting();
        if (command.edition() != edition) {
            throw new ChangedMeanwhile();
        }
        title = command.title();
        introduction = command.introduction();
        edition++;
        draftedBy(drafter);
        registerEvent(new ReportEvent.ReportEdited(call(), drafter.ref(), at));
    }

    /** Anyone who changes a paragraph or a citation has drafted, and does not clear it. */
    void draftedBy(Actor drafter) {
        requireDrafting();
        drafters.add(Objects.requireNonNull(drafter.person()).value());
    }

    void sendToClearance(int paragraphs, ActorRef by, Instant at) {
        requireDrafting();
        if (paragraphs == 0) {
            throw new NotAllowed("report.refusal.no-paragraph");
        }
        become(ReportStatus.IN_CLEARANCE);
        sentBack = "";
        registerEvent(new ReportEvent.SentToClearance(call(), by, at));
    }

    void sendBack(String reason, ActorRef by, Instant at) {
        requireInClearance();
        become(ReportStatus.DRAFTING);
        sentBack = reason;
        registerEvent(new ReportEvent.SentBack(call(), by, at));
    }

    /**
     * Clears and publishes it as the next version.
     *
     * @return the version's number
     * @throws NotAllowed if the person has drafted of it since it was last published, whoever they act for (four eyes)
     */
    int clear(Actor other, Instant at) {
        requireInClearance();
        if (hasDrafted(other)) {
            throw new NotAllowed("report.refusal.same-eyes");
        }
        become(ReportStatus.PUBLISHED);
        publishedVersion++;
        drafters.clear();
        registerEvent(new ReportEvent.ReportPublished(call(), publishedVersion, other.ref(), at));
        return publishedVersion;
    }

    /** Starts the next version; the published one stays as it is. */
    void draftAgain(ActorRef by, Instant at) {
        if (status != ReportStatus.PUBLISHED) {
            throw new NotAllowed("report.refusal.drafting-already");
        }
        become(ReportStatus.DRAFTING);
        registerEvent(new ReportEvent.DraftedAgain(call(), by, at));
    }

    /** Notes something that happened in its parts. */
    void note(ReportEvent event) {
        registerEvent(event);
    }

    boolean hasDrafted(Actor actor) {
        PersonId person = actor.person();
        return person != null && drafters.contains(person.value());
    }

    /** Whether somebody of its team has drafted nothing of it. */
    boolean isClearable(ReportTeam team) {
        return team.members().stream().anyMatch(member -> !drafters.contains(member.value()));
    }

    /**
     * Requires that nothing became of it since it was read: whoever clears it has read what is cleared.
     *
     * @throws ChangedMeanwhile if it was sent back, written or sent to clearance since
     */
    void requireVersion(long read) {
        if (read != version()) {
            throw new ChangedMeanwhile();
        }
    }

    private void requireDrafting() {
        if (status == ReportStatus.IN_CLEARANCE) {
            throw new NotAllowed("report.refusal.in-clearance");
        }
        if (status == ReportStatus.PUBLISHED) {
            throw new NotAllowed("report.refusal.published");
        }
    }

    private void requireInClearance() {
        if (status != ReportStatus.IN_CLEARANCE) {
            throw new NotAllowed("report.refusal.not-in-clearance");
        }
    }

    private void become(ReportStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
    }

    CallId call() {
        return new CallId(callId);
    }

    CallCode code() {
        return new CallCode(callCode);
    }

    /** Which of its states this is, counted over all that became of it. */
    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    long edition() {
        return edition;
    }

    Language language() {
        return language;
    }

    String title() {
        return title;
    }

    String introduction() {
        return introduction;
    }

    ReportStatus status() {
        return status;
    }

    String sentBack() {
        return sentBack;
    }

    int publishedVersion() {
        return publishedVersion;
    }
}
