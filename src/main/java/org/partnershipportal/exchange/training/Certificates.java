package org.partnershipportal.exchange.training;

import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.paper.PrintedPaper;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.limits.SlowWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Certificates of attendance: for those who attended as many sessions as the training asks for. Anyone who has the number and the name
 * on a certificate can check it; the number alone tells nothing, as with receipts (R14.5).
 */
@Service
@ForOwnPages
public class Certificates {

    /** The name of the paper; it says nothing of whose it is. */
    public static final String NAME = "certificate" + ".pdf";

    private final TrainingRepository trainings;
    private final EnrolmentRepository enrolments;
    private final OrganisationDirectory directory;
    private final Persons persons;
    private final PortalSettings settings;
    private final Limits limits;
    private final SlowWork slow;
    private final Change<Training> change;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();
    private final TrainingPolicy policy = new TrainingPolicy();

    Certificates(
            TrainingRepository trainings,
            EnrolmentRepository enrolments,
            OrganisationDirectory directory,
            Persons persons,
            PortalSettings settings,
            Limits limits,
            SlowWork slow,
            Changes changes,
            TransactionTemplate transaction) {
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.directory = directory;
        this.persons = persons;
        this.settings = settings;
        this.limits = limits;
        this.slow = slow;
        change = changes.of(Training.class, trainings::save);
        this.transaction = transaction;
    }

    /** What a certificate says. */
    private record Certified(Training training, CertificateNumber number, String name, int attended) {}

    /**
     * Makes somebody's certificate, in the reader's language. It has the same number each time, unless the name has changed.
     *
     * @throws NotFound for everyone but the organiser and the own organisation
     * @throws NotAllowed before the training is marked as held, and for anyone who attended too few sessions
     */
    @Requires(Permission.READ)
    public PrintedPaper print(Actor actor, TrainingId training, EnrolmentId id, Reader reader) {
        limits.paceBy(Limit.OWN_PAPER, actor);
        Paper paper = Objects.requireNonNull(
                transaction.execute(status -> paper(reader.language(), certify(actor, training, id))));
        limits.takeBy(Limit.OWN_PAPER, actor);
        return slow.own(actor, paper::print);
    }

    private Certified certify(Actor actor, TrainingId training, EnrolmentId id) {
        Certified[] made = new Certified[1];
        change.make(actor, training, record -> enrolment(actor, record, id), (it, by, at) -> {
            Enrolment one = enrolment(actor, it, id);
            PersonId person = one.person();
            String name = Optional.ofNullable(
                            persons.names(actor, List.of(person)).get(person))
                    .orElseThrow(NotFound::new);
            if (!it.isEarned(one.status(), one.attended().size())
                    || one.certificate()
                            .filter(number -> one.isCertified(number, name))
                            .isEmpty()) {
                it.certify(one, CertificateNumber.draw(random), name, by, at);
                enrolments.save(one);
            }
            made[0] = new Certified(
                    it, one.certificate().orElseThrow(), name, one.attended().size());
        });
        return made[0];
    }

    private Enrolment enrolment(Actor actor, Training training, EnrolmentId id) {
        return enrolments
                .findByIdAndTrainingId(id.value(), training.id().value())
                .filter(one -> policy.mayReadParticipant(actor, training, one))
                .orElseThrow(NotFound::new);
    }

    private Paper paper(Language language, Certified certified) {
        Training training = certified.training();
        PaperHead head = new PaperHead(
                language,
                text(language, "training.paper.title"),
                text(language, "training.paper.description"),
                text(language, "plain.portal.name"),
                text(language, "training.paper.footer"));
        String address = settings.url() + "/" + language.tag() + TrainingLinks.CHECK;
        String check = text(language, "training.check.title");
        return Paper.of(
                head,
                body -> body.compact()
                        .lead(text(language, "training.paper.lead"))
                        .number(
                                text(language, "training.paper.number"),
                                certified.number().toString())
                        .facts(facts -> {
                            facts.text(
                                    text(language, "training.paper.name"), new LocalizedText(certified.name(), "und"));
                            facts.text(
                                    text(language, "training.paper.training"),
                                    new LocalizedText(training.title(), training.language()));
                            directory
                                    .summary(Actor.system(), training.organiser())
                                    .filter(OrganisationSummary::listed) // a certificate is shown to anyone (R0.3)
                                    .map(OrganisationSummary::name)
                                    .ifPresent(name -> facts.text(text(language, "training.field.organiser"), name));
                            facts.text(
                                    text(language, "training.paper.dates"),
                                    checked(training, certified.attended()).dates(language));
                            facts.text(
                                    text(language, "training.paper.attended"),
                                    text(
                                            language,
                                            "training.attended.of",
                                            certified.attended(),
                                            training.sessions().size()));
                        })
                        .section(check)
                        .paragraph(line -> line.link(address, URI.create(address), check)));
    }

    /**
     * Checks a certificate.
     *
     * @param number its number
     * @param name the name on it; case and accents do not count
     * @return what it is for; empty unless both match and the attendance still stands as it was
     */
    @Requires(Permission.READ)
    public Optional<CheckedCertificate> check(Actor actor, CertificateNumber number, String name) {
        return Objects.requireNonNull(transaction.execute(status -> enrolments
                .findByCertificate(number.value())
                .filter(one -> one.isCertified(number, name))
                .flatMap(one -> trainings
                        .findById(one.training().value())
                        .filter(training ->
                                training.isEarned(one.status(), one.attended().size()))
                        .map(training -> checked(training, one.attended().size())))));
    }

    private static CheckedCertificate checked(Training training, int attended) {
        return new CheckedCertificate(
                training.id(),
                new LocalizedText(training.title(), training.language()),
                training.sessions().getFirst().startsAt(),
                training.sessions().getLast().startsAt(),
                training.zone(),
                attended,
                training.sessions().size());
    }

    private static String text(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
