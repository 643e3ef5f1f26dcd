package org.partnershipportal.consultation.input.ui;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.CallTexts;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.DraftCall;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TeamStage;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.SaveAnswer;
import org.partnershipportal.consultation.input.SavedAnswer;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionFixtures;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.ShownIf;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An open call, a lead, a network that can sign with it, and inputs of theirs, all through the services. One for each test
 * that asks for it, with records of its own.
 */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class InputPagesStage {

    static final String CAUSES = "causes";
    static final String CUSTODY = "custody";
    static final String HOW_MANY = "how-many";
    static final String WORK = "work";

    final OrganisationStage scenes;
    final Calls calls;
    final Inputs inputs;
    final Answers answers;
    final Cosigners cosigners;
    final PersonId officer;
    final PersonId writer;
    final PersonId activist;
    final OrganisationId lead;
    final OrganisationId network;

    private final Organisations organisations;
    private final Persons persons;
    private final Clock clock;
    private final JdbcClient jdbc;

    InputPagesStage(OrganisationStage scenes, ApplicationContext portal) {
        this.scenes = scenes;
        calls = portal.getBean(Calls.class);
        inputs = portal.getBean(Inputs.class);
        answers = portal.getBean(Answers.class);
        cosigners = portal.getBean(Cosigners.class);
        organisations = portal.getBean(Organisations.class);
        persons = portal.getBean(Persons.class);
        clock = portal.getBean(Clock.class);
        jdbc = portal.getBean(JdbcClient.class);
        officer = scenes.person("An officer");
        writer = scenes.person("A writer");
        activist = scenes.person("An activist");
        lead = scenes.listed(writer, "Lead " + UUID.randomUUID());
        network = scenes.listed(activist, "Network " + UUID.randomUUID());
    }

    Actor lead() {
        return scenes.member(writer, lead);
    }

    /** One more that can be asked by its name. */
    OrganisationId another() {
        return scenes.listed(activist, "Clinic " + UUID.randomUUID());
    }

    Actor network() {
        return scenes.member(activist, network);
    }

    /** The code by which the network is invited. */
    String networkCode() {
        return String.valueOf(
                Objects.requireNonNull(organisations.details(network(), network).inside())
                        .partyCode());
    }

    Actor desk() {
        return Actor.staff(officer, Set.of(StaffRole.SECRETARIAT));
    }

    /** An open call that takes persons alone too, whose deadline is in so many days. */
    CallDetails openCall(int days) {
        return openCall(days, true);
    }

    CallDetails openCall(int days, boolean individuals) {
        String code = "call-" + UUID.randomUUID().toString().substring(0, 13);
        Deadline deadline = Deadline.of(
                LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(days)), Deadline.GENEVA)
                        .withHour(12)
                        .withMinute(0),
                Deadline.GENEVA);
        CallId id = calls.draft(desk(), new DraftCall("Women deprived of liberty", Language.EN, code, deadline));
        long edition = calls.details(desk(), id).edition();
        calls.edit(desk(), new EditCall(id, edition, code, content(individuals), deadline));
        TeamStage.ofTwo(calls, persons, desk(), id);
        calls.open(desk(), id);
        return calls.details(desk(), new CallCode(code));
    }

    private static CallContent content(boolean individuals) {
        CallRules standard = CallRules.STANDARD;
        return new CallContent(
                Language.EN,
                new CallTexts(
                        en("Women deprived of liberty"),
                        en("The Council"),
                        en("To learn"),
                        en("A resolution"),
                        en("Everyone"),
                        en("Answers"),
                        en("A report"),
                        en("As you choose")),
                new Questionnaire(
                        List.of(new Section("one", en("The situation")), new Section("two", en("What is done"))),
                        List.of(
                                question(CAUSES, "one", QuestionKind.LONG_TEXT, true, 5, List.of(), List.of(), null),
                                question(
                                        CUSTODY,
                                        "one",
                                        QuestionKind.ONE_OF,
                                        false,
                                        0,
                                        List.of(new Choice("yes", en("Yes, many")), new Choice("no", en("No"))),
                                        List.of(),
                                        null),
                                QuestionFixtures.within(
                                        question(
                                                HOW_MANY,
                                                "one",
                                                QuestionKind.NUMBER,
                                                false,
                                                0,
                                                List.of(),
                                                List.of(),
                                                new ShownIf(new QuestionKey(CUSTODY), Set.of("yes"))),
                                        "0",
                                        "5000",
                                        en("persons")),
                                question(
                                        WORK,
                                        "two",
                                        QuestionKind.TABLE,
                                        false,
                                        0,
                                        List.of(),
                                        List.of(
                                                new Column(
                                                        "activity",
                                                        QuestionKind.SHORT_TEXT,
                                                        true,
                                                        en("Activity"),
                                                        List.of()),
                                                new Column("year", QuestionKind.NUMBER, false, en("Year"), List.of())),
                                        null))),
                new CallRules(
                        individuals,
                        standard.names(),
                        standard.texts(),
                        standard.files(),
                        standard.bytesPerFile(),
                        standard.retentionYears()),
                List.of(),
                List.of(),
                "");
    }

    private static Question question(
            String key,
            String section,
            QuestionKind kind,
            boolean required,
            int words,
            List<Choice> choices,
            List<Column> columns,
            @Nullable ShownIf shownIf) {
        return new Question(
                new QuestionKey(key),
                section,
                kind,
                required,
                en("What of " + key + "?"),
                en("Do not name persons."),
                words,
                choices,
                columns,
                kind == QuestionKind.TABLE ? 3 : 0,
                shownIf);
    }

    private static Texts en(String text) {
        return Texts.of(Language.EN, text);
    }

    /** Lets the call's deadline pass, for the portal's clock goes on by itself. */
    void close(CallDetails call) {
        jdbc.sql("UPDATE call_calls SET deadline_local = :local, too_late_at = :end WHERE code = :code")
                .param("local", "2026-01-05T12:00")
                .param("end", Timestamp.from(Instant.parse("2026-01-05T11:01:00Z")))
                .param("code", call.code().value())
                .update();
    }

    /** As if those who are asked to sign had been asked a day earlier. */
    void askedADayEarlier(InputId id) {
        jdbc.sql("UPDATE input_cosigners SET invited_at = :at WHERE input_id = :id")
                .param("at", Timestamp.from(Instant.now().minus(Duration.ofHours(25))))
                .param("id", id)
                .update();
    }

    /** As if it had come then, for the portal's clock goes on by itself. */
    void cameOn(InputId id, Instant at) {
        for (String came : List.of(
                "UPDATE input_inputs SET submitted_at = :at WHERE id = :id",
                "UPDATE receipt_receipts SET received_at = :at WHERE input_id = :id")) {
            jdbc.sql(came)
                    .param("at", Timestamp.from(at))
                    .param("id", UuidBytes.of(id.value()))
                    .update();
        }
    }

    InputId draft(CallDetails call) {
        return inputs.begin(lead(), new BeginInput(UUID.randomUUID(), call.id(), NameChoice.TEAM_ONLY, "en"));
    }

    /** Answered so that it can be submitted. */
    InputId answered(CallDetails call, String text) {
        InputId id = draft(call);
        write(id, CAUSES, text);
        return id;
    }

    SavedAnswer write(InputId id, String question, String text) {
        return save(id, question, new AnswerValue.Text(text));
    }

    SavedAnswer save(InputId id, String question, AnswerValue value) {
        return answers.save(lead(), new SaveAnswer(id, new QuestionKey(question), value, edition(id, question)));
    }

    long edition(InputId id, String question) {
        return answers.draft(lead(), id)
                .answer(new QuestionKey(question))
                .orElseThrow()
                .edition();
    }

    AnswerValue stands(InputId id, String question) {
        return answers.draft(lead(), id)
                .answer(new QuestionKey(question))
                .orElseThrow()
                .value();
    }

    /** A version of it waits for the network's signature. */
    InputId frozen(CallDetails call, String text) {
        InputId id = answered(call, text);
        cosigners.invite(lead(), new InviteCosigner(id, network, "", CosignerPart.CO_SIGNER));
        inputs.freeze(lead(), id);
        return id;
    }

    ReceiptDetails submitted(InputId id) {
        return inputs.submit(
                lead(),
                new SubmitInput(
                        id,
                        Inputs.newKey(),
                        null,
                        Objects.requireNonNull(answers.draft(lead(), id).fingerprint())));
    }
}
