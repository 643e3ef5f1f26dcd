package org.partnershipportal.consultation.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.InputCourse;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.coding.OwnAnswer;
import org.partnershipportal.consultation.coding.OwnPassages;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.spi.WhatBecame;
import org.partnershipportal.consultation.outcome.spi.OutcomeEmails;
import org.partnershipportal.consultation.publishedreport.CitingParagraph;
import org.partnershipportal.consultation.publishedreport.PublishedCitations;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the page of a submitted input says about its outcome: the paragraphs of the report with the contributors' own
 * words, or why none cites them (R14.7). Both front ends draw the same.
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class OutcomePages implements WhatBecame {

    private final Outcomes outcomes;
    private final OutcomeRecords records;
    private final PublishedCitations versions;
    private final OwnPassages passages;
    private final Inputs inputs;
    private final TeamInputs standing;
    private final ObjectProvider<OutcomeEmails> emails;

    OutcomePages(
            Outcomes outcomes,
            OutcomeRecords records,
            PublishedCitations versions,
            OwnPassages passages,
            Inputs inputs,
            TeamInputs standing,
            ObjectProvider<OutcomeEmails> emails) {
        this.outcomes = outcomes;
        this.records = records;
        this.versions = versions;
        this.passages = passages;
        this.inputs = inputs;
        this.standing = standing;
        this.emails = emails;
    }

    @Override
    @Requires(Permission.READ)
    public Optional<Sentence> of(Actor actor, InputDetails input) {
        return input.call().status().isReported() && input.allowed().contains(Permission.READ_OUTCOME)
                ? records.told(input.id()).map(told -> OutcomePage.title(told.used(), cited(input.id(), told)))
                : Optional.empty();
    }

    /**
     * What became of an input. Empty until its contributors were told, and for those who read it without having signed it.
     *
     * @param input the input as the actor reads it
     * @throws NotFound for everyone else (R0.1)
     */
    @Requires(Permission.READ)
    public Optional<OutcomePage> page(Actor actor, InputDetails input) {
        return outcomes.of(actor, input.id()).map(this::page);
    }

    /** The same of one that is not read yet. */
    @Requires(Permission.READ)
    public Optional<OutcomePage> page(Actor actor, InputId input) {
        return page(actor, inputs.details(actor, input));
    }

    /**
     * The page that an input's contributors would find now; empty while nothing can be told.
     *
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    public Optional<OutcomePage> preview(Actor actor, CallCode code, InputId input) {
        return outcomes.preview(actor, code, input).map(this::page);
    }

    /**
     * The email that leads an input's contributors to it, for a reader of the language; empty while nothing can be told, and for
     * what nobody gets an email of: a sealed input, and one whose holder is told on paper.
     *
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    public Optional<OutcomeEmails.Email> email(Actor actor, CallCode code, InputId input, Language language) {
        return outcomes.ready(actor, code, input)
                .filter(row -> row.from().sealed() == 0 && !row.isToldOnPaper())
                .flatMap(row -> emails.stream().findFirst().map(writer -> email(writer, row, language)));
    }

    private static OutcomeEmails.Email email(OutcomeEmails writer, OutcomeRow row, Language language) {
        OrganisationSummary lead = row.from().lead();
        return writer.email(
                row.input(),
                row.state() == OutcomeState.USED,
                lead == null ? Acting.ME : Acting.organisation(lead.id().value()),
                language);
    }

    private OutcomePage page(OutcomeDetails outcome) {
        List<UsedIn> all = outcome.paragraphs();
        List<UsedIn> first = all.stream().limit(OutcomePage.WHOLE).toList();
        Map<UsedIn, List<PassageId>> cited = versions.passages(Actor.system(), outcome.by(), outcome.input(), all);
        List<OwnAnswer> own = passages.of(
                Actor.system(),
                outcome.input(),
                cited.values().stream().flatMap(Collection::stream).distinct().toList());
        Optional<InputCourse> course = standing.course(outcome.input());
        return new OutcomePage(
                outcome,
                versions.citing(Actor.system(), outcome.by(), first).stream()
                        .map(paragraph -> quoted(
                                paragraph,
                                outcome.report().language(),
                                cited.getOrDefault(paragraph.place(), List.of()),
                                own))
                        .toList(),
                all.stream().skip(OutcomePage.WHOLE).toList(),
                answers(all, cited, own),
                course.map(known -> OutcomePage.steps(outcome, known)).orElse(List.of()),
                outcome.isUsed() && course.filter(InputCourse::isPublic).isEmpty());
    }

    /**
     * Which paragraphs use which answer. That one is not used is only said where everything that is cited lies in others: not
     * where the input is cited as a whole, or with words that are no longer kept.
     */
    static List<OutcomePage.Answer> answers(
            List<UsedIn> paragraphs, Map<UsedIn, List<PassageId>> cited, List<OwnAnswer> own) {
        Set<PassageId> kept =
                own.stream().flatMap(answer -> answer.words().keySet().stream()).collect(Collectors.toSet());
        boolean all = cited.values().stream().allMatch(some -> !some.isEmpty() && kept.containsAll(some));
        return own.size() < 2
                ? List.of()
                : own.stream()
                        .map(answer -> new OutcomePage.Answer(
                                answer.number(),
                                answer.question(),
                                answer.original(),
                                paragraphs.stream()
                                        .filter(place -> cited.getOrDefault(place, List.of()).stream()
                                                .anyMatch(answer.words()::containsKey))
                                        .toList()))
                        .filter(answer -> all || answer.isUsed())
                        .toList();
    }

    private static OutcomePage.Quoted quoted(
            CitingParagraph paragraph, String language, List<PassageId> cited, List<OwnAnswer> own) {
        List<LocalizedText> words = own.stream()
                .flatMap(answer -> answer.words().entrySet().stream())
                .filter(passage -> cited.contains(passage.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new OutcomePage.Quoted(
                paragraph.place(),
                new LocalizedText(paragraph.heading(), language),
                OwnWords.in(
                        paragraph.text(),
                        words.stream().map(LocalizedText::text).toList()),
                words,
                cites(cited, words));
    }

    private static Sentence cites(List<PassageId> cited, List<LocalizedText> words) {
        if (cited.isEmpty()) {
            return Sentence.of("outcome.page.whole");
        }
        return Sentence.of(words.isEmpty() ? "outcome.page.gone" : "outcome.page.words");
    }

    private List<UsedIn> cited(InputId input, OutcomeRecords.Told told) {
        return told.used()
                ? versions.cited(Actor.system(), Map.of(input, told.by())).getOrDefault(input, List.of())
                : List.of();
    }
}
