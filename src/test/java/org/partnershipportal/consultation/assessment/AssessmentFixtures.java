package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.consultation.input.Standing;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

/** Assessed inputs in each state, reached by their verbs. */
final class AssessmentFixtures {

    static final InputId INPUT = new InputId(UUID.randomUUID());
    static final CallId CALL = new CallId(UUID.randomUUID());
    static final OrganisationId LEAD = new OrganisationId(UUID.randomUUID());
    static final OrganisationId SECOND = new OrganisationId(UUID.randomUUID());
    static final Instant END = Instant.parse("2027-03-12T11:01:00Z");
    static final Instant NOW = END.plusSeconds(3600);
    static final PersonId SECRETARY = new PersonId(UUID.randomUUID());
    static final ActorRef DESK = new ActorRef("staff", SECRETARY.value(), null);
    static final ActorRef CONTRIBUTOR = new ActorRef("organisation", UUID.randomUUID(), LEAD.value());
    static final QuestionKey LAW = new QuestionKey("law");

    private AssessmentFixtures() {}

    static Standing standing(NameChoice name, TextChoice text) {
        return standing(1, name, text, false);
    }

    static Standing standing(int version, NameChoice name, TextChoice text, boolean withdrawn) {
        List<InputSigner> signers = new ArrayList<>();
        if (name != NameChoice.SEALED) {
            signers.add(new InputSigner(LEAD, null));
            signers.add(new InputSigner(SECOND, CosignerPart.CO_SIGNER));
        }
        return new Standing(
                INPUT,
                CALL,
                withdrawn,
                false,
                signers,
                "en",
                name,
                text,
                version,
                END.minusSeconds(60),
                END,
                "digest-" + version,
                Set.of(LAW),
                null);
    }

    static Standing deleted() {
        return new Standing(
                INPUT,
                CALL,
                true,
                true,
                List.of(),
                "en",
                NameChoice.SHOWN,
                TextChoice.PUBLISHED,
                1,
                END.minusSeconds(60),
                END,
                null,
                Set.of(),
                null);
    }

    static OrganisationSummary organisation(OrganisationId id) {
        return new OrganisationSummary(
                id,
                new LocalizedText("Organisation (sample)", "en"),
                OrganisationType.NATIONAL_NGO,
                StakeholderGroup.CIVIL_SOCIETY,
                new CountryCode("ECU"),
                true,
                false);
    }

    static Assessment undecided(NameChoice name, TextChoice text) {
        return new Assessment(standing(name, text), name == NameChoice.SEALED ? null : organisation(LEAD));
    }

    static Assessment undecided() {
        return undecided(NameChoice.SHOWN, TextChoice.PUBLISHED);
    }

    static Assessment admitted() {
        Assessment assessment = undecided();
        assessment.admit(DESK, NOW);
        return assessment;
    }

    static Assessment rejected() {
        Assessment assessment = undecided();
        assessment.reject(Criterion.ABUSIVE, "It insults.", false, DESK, NOW);
        return assessment;
    }

    static Assessment published() {
        Assessment assessment = admitted();
        assessment.publish(number(), Map.of(), DESK, NOW);
        return assessment;
    }

    static PublicationNumber number() {
        return PublicationNumber.draw(new java.util.Random(7));
    }

    static void narrow(Assessment assessment, NameChoice name, TextChoice text) {
        assessment.follow(standing(name, text), organisation(LEAD), CONTRIBUTOR, NOW);
    }

    static List<FrozenAnswer> answers(String law) {
        return List.of(new FrozenAnswer(question(LAW, QuestionKind.LONG_TEXT), new AnswerValue.Text(law)));
    }

    static FrozenAnswer table(String key, List<Map<String, String>> rows) {
        return new FrozenAnswer(question(new QuestionKey(key), QuestionKind.TABLE), new AnswerValue.Rows(rows));
    }

    static Question question(QuestionKey key, QuestionKind kind) {
        return new Question(
                key,
                "one",
                kind,
                false,
                Texts.of(Language.EN, "Question"),
                Texts.NONE,
                0,
                List.of(),
                List.of(),
                0,
                null);
    }

    static BlackOut passage(int from, int to) {
        return BlackOut.ofText(LAW, from, to, RedactionReason.PERSONAL_DATA);
    }

    static Actor secretariat(PersonId person) {
        return Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
    }

    static DeskCase atDesk(Assessment assessment, Instant now, PersonId... team) {
        return new DeskCase(assessment, CallStatus.CLOSED, Set.of(team), END, now);
    }
}
