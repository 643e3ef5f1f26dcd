package org.partnershipportal.consultation.input;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.input.spi.WhatBecame;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.consultation.receipt.FrozenVersions;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.sealed.StatementState;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of an input say, each read at one moment; both front ends draw the same. */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class InputPages {

    /** Of how many versions a question says what it said there. */
    private static final int EARLIER_VERSIONS = 5;

    private final Inputs inputs;
    private final InputOrigins origins;
    private final Answers answers;
    private final Cosigners cosigners;
    private final Receipts receipts;
    private final FrozenVersions versions;
    private final RefusedFiles refused;
    private final SealedInputs sealed;
    private final Extensions extensions;
    private final Persons persons;
    private final MemberDirectory members;
    private final ObjectProvider<WhatBecame> outcomes;
    private final Clock clock;

    InputPages(
            Inputs inputs,
            InputOrigins origins,
            Answers answers,
            Cosigners cosigners,
            Receipts receipts,
            FrozenVersions versions,
            RefusedFiles refused,
            SealedInputs sealed,
            Extensions extensions,
            Persons persons,
            MemberDirectory members,
            ObjectProvider<WhatBecame> outcomes,
            Clock clock) {
        this.inputs = inputs;
        this.origins = origins;
        this.answers = answers;
        this.cosigners = cosigners;
        this.receipts = receipts;
        this.versions = versions;
        this.members = members;
        this.outcomes = outcomes;
        this.clock = clock;
        this.refused = refused;
        this.sealed = sealed;
        this.extensions = extensions;
        this.persons = persons;
    }

    /**
     * The task list of an input.
     *
     * @throws NotFound for those who may not know of it
     */
    @Requires(Permission.READ)
    public TaskPage tasks(Actor actor, InputId id) {
        DraftPage page = answers.page(actor, id);
        return TaskPage.of(
                page,
                refused.of(actor, id),
                moreTime(page.input()),
                page.input().sealed() && sealed.takesStatements(actor),
                page.input().sealed() ? sealed.statement(actor, id) : StatementState.NONE,
                names(actor, page),
                page.input().sealed() ? null : origins.kept(actor, id).orElse(null));
    }

    /**
     * What is checked before it is submitted; of a joint input the version that others sign, once there is one.
     *
     * @throws NotFound for those who do not submit it
     */
    @Requires(Permission.READ)
    public CheckPage check(Actor actor, InputId id) {
        DraftPage page = answers.page(actor, id);
        DraftDetails draft = page.draft();
        InputDetails input = page.input();
        boolean frozen = input.joint() && input.frozenVersion() > 0;
        return CheckPage.of(
                input, draft, frozen ? cosigners.frozen(actor, id) : null, moreTime(input), whoMaySubmit(input));
    }

    /**
     * The receipts of what was sent; for those who submit it also while there is none.
     *
     * @throws NotFound for those whom no receipt names
     */
    @Requires(Permission.READ)
    public ReceiptPage receipt(Actor actor, InputId id) {
        InputDetails input = inputs.details(actor, id);
        List<ReceiptDetails> all = receipts.of(actor, id.value());
        if (all.isEmpty() && !input.asLead()) {
            throw new NotFound();
        }
        return ReceiptPage.of(
                input,
                all,
                all.isEmpty()
                        ? null
                        : receipts.contents(actor, id.value(), all.getFirst().sequence())
                                .orElse(null),
                refused.of(actor, id),
                outcomes.stream()
                        .flatMap(outcome -> outcome.of(actor, input).stream())
                        .findFirst()
                        .orElse(null));
    }

    /**
     * Who is asked to sign, and the version that they sign.
     *
     * @throws NotFound for those who do not submit it, and where nobody else can sign
     */
    @Requires(Permission.READ)
    public CosignersPage cosigners(Actor actor, InputId id) {
        DraftPage page = answers.page(actor, id);
        boolean frozen = page.input().inTime() && page.input().frozenVersion() > 0;
        return CosignersPage.of(page, frozen ? cosigners.frozen(actor, id).frozenAt() : null);
    }

    /**
     * What an organisation that was asked reads and signs.
     *
     * @throws NotFound for everyone else
     */
    @Requires(Permission.READ)
    public SignPage sign(Actor actor, InputId id) {
        InputDetails input = inputs.details(actor, id);
        CosignerDetails own = input.cosigners().stream()
                .filter(cosigner -> actor.actsFor(cosigner.organisation().id().value()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return SignPage.of(
                input,
                own,
                input.frozenVersion() == 0 ? null : cosigners.frozen(actor, id),
                !receipts.of(actor, id.value()).isEmpty());
    }

    /**
     * How name and text are treated, and what follows from it.
     *
     * @throws NotFound for those who may not know of it
     */
    @Requires(Permission.READ)
    public PublicationPage publication(Actor actor, InputId id) {
        return PublicationPage.of(answers.page(actor, id), clock.instant());
    }

    /**
     * Asking for more time, and what came of it.
     *
     * @throws NotFound for those who may not know of the input
     */
    @Requires(Permission.READ)
    public MoreTimePage moreTime(Actor actor, InputId id) {
        InputDetails input = inputs.details(actor, id);
        return MoreTimePage.of(input, moreTime(input));
    }

    /**
     * Withdrawing it, and what follows.
     *
     * @throws NotFound for those who may not know of it
     */
    @Requires(Permission.READ)
    public WithdrawPage withdraw(Actor actor, InputId id) {
        return WithdrawPage.of(inputs.details(actor, id));
    }

    /**
     * One question of its draft.
     *
     * @throws NotFound for those who do not write it, and of a question that is not asked
     */
    @Requires(Permission.READ)
    public QuestionPage question(Actor actor, InputId id, QuestionKey key) {
        DraftPage page = answers.page(actor, id);
        return QuestionPage.of(page, key, names(actor, page), versions(page.input()));
    }

    /**
     * The same just after a save, without the earlier versions, which a save leaves as they are.
     *
     * @throws NotFound for those who do not write it, and of a question that is not asked
     */
    @Requires(Permission.READ)
    public QuestionPage saved(Actor actor, InputId id, QuestionKey key) {
        DraftPage page = answers.page(actor, id);
        return QuestionPage.of(page, key, names(actor, page), List.of());
    }

    /** The versions frozen last, which whoever reads the draft reads too; asked for only where there are any. */
    private List<FrozenVersion> versions(InputDetails input) {
        return input.frozenVersion() == 0
                ? List.of()
                : versions.latest(Actor.system(), input.id().value(), EARLIER_VERSIONS);
    }

    private Sentence whoMaySubmit(InputDetails input) {
        if (input.entered() != null) {
            return Sentence.of(
                    input.call().status().isReported()
                            ? "input.refusal.not-entered-now"
                            : "input.check.only-who-entered");
        }
        OrganisationSummary lead = input.lead();
        if (lead == null || input.allowed().contains(Permission.SUBMIT_INPUT)) {
            return Sentence.of(Permission.SUBMIT_INPUT.refusalKey());
        }
        Set<PersonId> signatories = members.find(Actor.system(), lead.id(), Set.of(MemberRole.SIGNATORY));
        List<String> names =
                List.copyOf(persons.names(Actor.system(), signatories).values());
        return names.isEmpty()
                ? Sentence.of("input.check.no-signatory", lead.name())
                : Sentence.of("input.check.only-signatories", lead.name(), names);
    }

    /** More time for a draft: what the lead asked, and whether it can ask. Co-signers learn nothing of it (R14.2). */
    private ExtraTime moreTime(InputDetails input) {
        return ExtraTime.of(
                input,
                input.asLead()
                        ? extensions
                                .of(
                                        Actor.system(),
                                        input.call().id(),
                                        input.id().value())
                                .orElse(null)
                        : null);
    }

    private Map<PersonId, String> names(Actor actor, DraftPage page) {
        Set<PersonId> holders = page.writing().stream()
                .flatMap(draft -> draft.answers().stream())
                .map(AnswerDetails::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return holders.isEmpty() ? Map.of() : persons.names(actor, holders);
    }
}
