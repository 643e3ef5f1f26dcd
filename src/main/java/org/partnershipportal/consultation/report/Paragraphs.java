package org.partnershipportal.consultation.report;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The paragraphs of a report that is being written, and what they cite. Every input that can be used can be cited,
 * published or not (R14.7); which citations the public sees is decided at each reading.
 */
@Service
@Transactional
@ForOwnPages
public class Paragraphs {

    /** More than the longest report of this kind. */
    static final int MOST = 600;

    private final ReportDesk desk;
    private final ParagraphRepository paragraphs;
    private final Change<Paragraph> change;
    private final CitationRepository citations;
    private final Change<Citation> citing;
    private final ReportQueries queries;
    private final UsedInputs inputs;
    private final Passages passages;
    private final SecureRandom random = new SecureRandom();

    Paragraphs(
            ReportDesk desk,
            ParagraphRepository paragraphs,
            CitationRepository citations,
            ReportQueries queries,
            UsedInputs inputs,
            Passages passages,
            Changes changes) {
        this.desk = desk;
        this.paragraphs = paragraphs;
        this.change = changes.of(Paragraph.class, paragraphs::saveAndFlush);
        this.citations = citations;
        this.citing = changes.of(Citation.class, citations::saveAndFlush);
        this.queries = queries;
        this.inputs = inputs;
        this.passages = passages;
    }

    /**
     * Adds a paragraph.
     *
     * @throws NotAllowed unless the report is being drafted
     * @throws NotFound if the one before it is not there any more
     */
    @Requires(Permission.WRITE_REPORT)
    public ParagraphId add(Actor actor, AddParagraph command) {
        ParagraphId id = ParagraphId.random();
        add(actor, id, command);
        return id;
    }

    /**
     * The same with an id that was drawn before, so that who never learns that it was added does not add it twice.
     *
     * @throws ChangedMeanwhile if it was added before
     */
    @Requires(Permission.WRITE_REPORT)
    public void add(Actor actor, ParagraphId id, AddParagraph command) {
        Report report = drafting(actor, command.call());
        if (queries.countParagraphs(command.call()) >= MOST) {
            throw new InvalidInput(Problem.of("text", "report.problem.too-many-paragraphs", MOST));
        }
        if (queries.callOf(id).isPresent()) {
            throw new ChangedMeanwhile();
        }
        int place = behind(command.call(), command.after());
        queries.makeRoom(command.call(), place);
        save(actor, new Paragraph(id, command, Anchor.draw(random), place));
        note(report, new ReportEvent.ParagraphAdded(command.call(), id, actor.ref(), desk.now()));
    }

    /**
     * Rewrites a paragraph.
     *
     * @throws ChangedMeanwhile if somebody wrote it since it was read
     * @throws NotAllowed unless the report is being drafted
     */
    @Requires(Permission.WRITE_REPORT)
    public void write(Actor actor, EditParagraph command) {
        Report report = drafting(actor, callOf(command.paragraph()));
        Paragraph paragraph = find(command.paragraph());
        paragraph.write(command);
        save(actor, paragraph);
        note(report, new ReportEvent.ParagraphWritten(report.call(), paragraph.id(), actor.ref(), desk.now()));
    }

    /**
     * What a paragraph says now; three queries.
     *
     * @throws NotFound for everyone but the call's report team, and if its report has no such paragraph
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public ParagraphWords words(Actor actor, CallCode code, ParagraphId id) {
        TeamReport at = desk.read(actor, code);
        return paragraphs
                .findById(id.value())
                .filter(paragraph -> paragraph.call().equals(at.team().call()))
                .map(paragraph -> new ParagraphWords(paragraph.edition(), paragraph.heading(), paragraph.text()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether nothing was saved of a paragraph yet, in whatever report.
     *
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public boolean isNew(Actor actor, CallCode code, ParagraphId id) {
        desk.read(actor, code);
        return queries.callOf(id).isEmpty();
    }

    /**
     * Moves a paragraph; its anchor stays, its number follows from its place.
     *
     * @param after behind which paragraph; {@code null} for the beginning
     */
    @Requires(Permission.WRITE_REPORT)
    public void move(Actor actor, ParagraphId id, @Nullable ParagraphId after) {
        Report report = drafting(actor, callOf(id));
        if (id.equals(after)) {
            return;
        }
        find(id);
        int place = behind(report.call(), after);
        queries.makeRoom(report.call(), place);
        queries.put(id, place);
        note(report, new ReportEvent.ParagraphMoved(report.call(), id, actor.ref(), desk.now()));
    }

    /**
     * Takes a paragraph away, with what it cites.
     *
     * @param edition the edition that was read
     * @throws ChangedMeanwhile if somebody wrote it since
     */
    @Requires(Permission.WRITE_REPORT)
    public void remove(Actor actor, ParagraphId id, long edition) {
        Report report = drafting(actor, callOf(id));
        find(id).requireEdition(edition);
        queries.remove(id);
        note(report, new ReportEvent.ParagraphRemoved(report.call(), id, actor.ref(), desk.now()));
    }

    /**
     * Cites an input, or a passage of it. Everything is asked behind the report's lock: an input that is withdrawn while this waits
     * for it is not cited.
     *
     * @throws NotFound if the report has no such paragraph, the input was withdrawn or is one to another call, or the passage
     *     does not stand
     * @throws NotAllowed if the input was not found admissible, its own time is not over (R14.9), or the report is not
     *     being drafted
     * @throws InvalidInput if the paragraph cites it already
     */
    @Requires(Permission.WRITE_REPORT)
    public CitationId cite(Actor actor, CiteInput command) {
        Report report = drafting(actor, command.call());
        Paragraph paragraph = change.lock(command.paragraph())
                .filter(one -> one.call().equals(report.call()))
                .orElseThrow(NotFound::new);
        ReportTeam team = desk.team(actor, report.call());
        StandingInput today = inputs.requireCitable(team, command.input(), desk.now());
        PassageId passage = command.passage();
        if (passage != null
                && passages.of(actor, report.call(), List.of(passage)).stream()
                        .noneMatch(one -> one.input().equals(command.input()))) {
            throw new NotFound();
        }
        Citation citation = new Citation(paragraph, command, today, desk.now());
        Once.first(
                () -> citations.saveAndFlush(citation),
                () -> new InvalidInput(Problem.of("input", "report.problem.cited-already")));
        note(
                report,
                new ReportEvent.InputCited(
                        report.call(), command.paragraph(), command.input(), actor.ref(), desk.now()));
        return citation.id();
    }

    /**
     * Keeps a citation whose input was restricted, or redacted again, since it was cited: the actor has looked at what
     * the paragraph says of it.
     *
     * @throws NotFound if the input was withdrawn, or the report does not cite it any more
     * @throws NotAllowed if the input is not admissible any more, or the report is not being drafted
     */
    @Requires(Permission.WRITE_REPORT)
    public void keepCitation(Actor actor, CallId call, CitationId id) {
        Report report = drafting(actor, call);
        Citation citation = find(call, id);
        ReportTeam team = desk.team(actor, report.call());
        citation.see(inputs.requireCitable(team, citation.input(), desk.now()));
        citations.saveAndFlush(citation);
        note(
                report,
                new ReportEvent.CitationKept(
                        report.call(), citation.paragraph(), citation.input(), actor.ref(), desk.now()));
    }

    /**
     * Takes a citation away.
     *
     * @throws NotFound if the report does not have it any more
     */
    @Requires(Permission.WRITE_REPORT)
    public void removeCitation(Actor actor, CallId call, CitationId id) {
        Report report = drafting(actor, call);
        Citation citation = find(call, id);
        citations.delete(citation);
        note(
                report,
                new ReportEvent.CitationRemoved(
                        report.call(), citation.paragraph(), citation.input(), actor.ref(), desk.now()));
    }

    /** The report, locked, with the actor among those who have drafted of it. */
    private Report drafting(Actor actor, CallId call) {
        Report report = desk.locked(actor, Permission.WRITE_REPORT, call);
        report.draftedBy(actor);
        return report;
    }

    private void save(Actor writer, Paragraph paragraph) {
        paragraph.writtenBy(Objects.requireNonNull(writer.person()), desk.now());
        paragraphs.saveAndFlush(paragraph);
    }

    private void note(Report report, ReportEvent event) {
        report.note(event);
        desk.save(report);
    }

    private int behind(CallId call, @Nullable ParagraphId before) {
        if (before == null) {
            return 0;
        }
        Paragraph found = find(before);
        if (!found.call().equals(call)) {
            throw new NotFound();
        }
        return found.place() + 1;
    }

    private CallId callOf(ParagraphId id) {
        return queries.callOf(id).orElseThrow(NotFound::new);
    }

    /**
     * The paragraph as it stands now, read with a lock: its call was asked before the report was locked, and from that reading on
     * MySQL would show the transaction what was there then.
     */
    private Paragraph find(ParagraphId id) {
        return change.locked(id);
    }

    /** The citation as it stands once the report is locked. */
    private Citation find(CallId call, CitationId id) {
        return citing.lock(id).filter(citation -> citation.call().equals(call)).orElseThrow(NotFound::new);
    }
}
