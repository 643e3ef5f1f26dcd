package org.partnershipportal.consultation.input;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallFixtures;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.DraftCall;
import org.partnershipportal.consultation.call.EditCall;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TeamStage;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.RegisterOrganisation;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.springframework.boot.test.context.TestComponent;

/** Open calls, organisations that answer them, and inputs that walk their verbs; made through the services. */
@TestComponent
public final class InputStage {

    private static final CountryCode ECU = new CountryCode("ECU");

    private final Organisations organisations;
    private final Memberships memberships;
    private final Persons persons;
    private final Calls calls;
    private final Inputs inputs;
    private final SealedInputs sealedInputs;
    private final Answers answers;
    private final Clock clock;

    public InputStage(
            Organisations organisations,
            Memberships memberships,
            Persons persons,
            Calls calls,
            Inputs inputs,
            SealedInputs sealedInputs,
            Answers answers,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.persons = persons;
        this.calls = calls;
        this.inputs = inputs;
        this.sealedInputs = sealedInputs;
        this.answers = answers;
        this.clock = clock;
    }

    /** An unverified organisation, for which its founder acts. */
    public Actor contributor(OrganisationType type) {
        PersonId founder = person();
        OrganisationId id = organisations.register(
                Actor.person(founder),
                new RegisterOrganisation(
                        UUID.randomUUID(),
                        new OrganisationProfile(
                                "Contributor " + UUID.randomUUID(),
                                "en",
                                type,
                                ECU,
                                false,
                                "It helps",
                                "mail@example.org",
                                "")));
        organisations.submit(acting(founder, id), id); // only then its code is known
        return acting(founder, id);
    }

    public Actor contributor() {
        return contributor(OrganisationType.NATIONAL_NGO);
    }

    private Actor acting(PersonId person, OrganisationId organisation) {
        return Actor.member(person, memberships.of(person, organisation.value()).orElseThrow());
    }

    /** The code by which an unlisted organisation is invited. */
    public String code(Actor member) {
        var inside = organisations
                .details(member, new OrganisationId(member.organisation().orElseThrow()))
                .inside();
        return String.valueOf(java.util.Objects.requireNonNull(inside).partyCode());
    }

    public Actor secretariat() {
        return Actor.staff(person(), Set.of(StaffRole.SECRETARIAT));
    }

    public PersonId person() {
        return person("A person");
    }

    public PersonId person(String name) {
        PersonId id = new PersonId(UUID.randomUUID());
        return persons.signedIn(Actor.system(), new SignIn(id, name, id + "@example.org", null, Set.of()));
    }

    /** An open call with every kind of question, of which "law" is required; it closes in four weeks. */
    public CallDetails openCall() {
        return openCall(secretariat());
    }

    /** The same, with a known person on its report team. */
    public CallDetails openCall(Actor secretariat) {
        return open(secretariat, CallFixtures.content());
    }

    /** The same, with other choices for its contributors. */
    public CallDetails openCall(Actor secretariat, Set<NameChoice> names, Set<TextChoice> texts) {
        CallContent content = CallFixtures.content();
        CallRules rules = content.rules();
        return open(
                secretariat,
                new CallContent(
                        content.original(),
                        content.texts(),
                        content.questionnaire(),
                        new CallRules(
                                rules.individuals(),
                                names,
                                texts,
                                rules.files(),
                                rules.bytesPerFile(),
                                rules.retentionYears()),
                        content.themes(),
                        content.standards(),
                        content.mandate()));
    }

    private CallDetails open(Actor secretariat, CallContent content) {
        Deadline deadline = Deadline.of(
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .plusWeeks(4)
                        .truncatedTo(ChronoUnit.DAYS)
                        .withHour(12),
                Deadline.GENEVA);
        String code = "call-" + UUID.randomUUID().toString().substring(0, 13);
        CallId id = calls.draft(secretariat, new DraftCall("Older persons", Language.EN, code, deadline));
        calls.edit(secretariat, new EditCall(id, calls.details(secretariat, id).edition(), code, content, deadline));
        TeamStage.ofTwo(calls, persons, secretariat, id);
        calls.open(secretariat, id);
        return calls.details(secretariat, id);
    }

    public InputId draft(Actor contributor, CallDetails call) {
        return inputs.begin(contributor, new BeginInput(UUID.randomUUID(), call.id(), NameChoice.TEAM_ONLY, "en"));
    }

    /** A sealed draft; its holder is whoever bears its code. */
    public SealedBegun sealed(CallDetails call) {
        return sealedInputs.begin(
                Actor.visitor(), new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SEALED, "en"));
    }

    /** A draft that can be submitted. */
    public InputId answered(Actor contributor, CallDetails call) {
        InputId id = draft(contributor, call);
        answer(contributor, id, "law", "The law is good.");
        return id;
    }

    public SavedAnswer answer(Actor contributor, InputId id, String question, String text) {
        return answer(contributor, id, question, new AnswerValue.Text(text));
    }

    public SavedAnswer answer(Actor contributor, InputId id, String question, AnswerValue value) {
        QuestionKey key = new QuestionKey(question);
        long edition = answers.draft(contributor, id)
                .answer(key)
                .map(AnswerDetails::edition)
                .orElse(0L);
        return answers.save(contributor, new SaveAnswer(id, key, value, edition));
    }

    public ReceiptDetails submit(Actor contributor, InputId id) {
        return inputs.submit(
                contributor,
                new SubmitInput(
                        id,
                        UUID.randomUUID(),
                        null,
                        answers.draft(contributor, id).fingerprint()));
    }
}
