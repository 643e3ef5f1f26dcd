package org.partnershipportal.people.registration;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonDetails;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.limits.Mailbox;
import org.partnershipportal.platform.signin.NewAccount;
import org.partnershipportal.platform.signin.RealmAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Requests for accounts. Asking answers the same for every address, in the same time: nobody looks whether it has an account before
 * the email is written, which only its holder reads (decision 63).
 */
@Service
@Transactional
public class Registrations {

    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);

    /** Where the holder of an account goes on, after signing in; where else they were going, only who asked knows. */
    private static final String INSIDE = "/app/";

    private final RegistrationRepository registrations;
    private final RegistrationTokens tokens;
    private final RealmAccounts accounts;
    private final Persons persons;
    private final Limits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Registrations(
            RegistrationRepository registrations,
            RegistrationTokens tokens,
            RealmAccounts accounts,
            Persons persons,
            Limits limits,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.registrations = registrations;
        this.tokens = tokens;
        this.accounts = accounts;
        this.persons = persons;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Asks for an account; the email follows {@link RegistrationEvent.AccountAskedFor}. A mailbox for which many asked today
     * gets no further email; that costs whoever asks the same time, and they are told nothing of it.
     *
     * @throws TryLater if many asked with addresses of the same domain
     */
    @Requires(Permission.MAKE_ACCOUNT)
    public void ask(Actor actor, AskForAccount command) {
        limits.take(Limit.REGISTRATION_DOMAIN, Mailbox.domain(command.eMail()));
        registrations.save(new Registration(command, isEnough(command.eMail()), actor.ref(), now()));
    }

    private boolean isEnough(String address) {
        try {
            limits.take(Limit.ONE_REGISTRATION, Mailbox.of(address));
            return false;
        } catch (TryLater enough) {
            return true;
        }
    }

    /** What the bearer of a link sees; empty if it is not one, was used, or is too old. */
    @Requires(Permission.MAKE_ACCOUNT)
    @Transactional(readOnly = true)
    public Optional<OpenRegistration> find(Actor actor, RegistrationId id, String token) {
        return borne(id, token)
                .map(asked -> new OpenRegistration(asked.address(), asked.wanted(), asked.isPerhapsMade()));
    }

    /**
     * Makes the account of the address to which the link was sent, which is confirmed by that; the link is good for nothing then. Keycloak
     * is asked outside any transaction; of two who send the form at once, one makes the account.
     *
     * @return whether it was made; {@code false} if the address has one already
     * @throws NotFound if the link is not one, was used, or is too old
     * @throws InvalidInput if the realm does not take names or password, or does not answer; nothing has changed then
     */
    @Requires(Permission.MAKE_ACCOUNT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean make(Actor actor, MakeAccount command) {
        Registration asked = borne(command.registration(), command.token()).orElseThrow(NotFound::new);
        if (command.password().equalsIgnoreCase(asked.address())) {
            throw refused("registration.problem.password-is-address");
        }
        return switch (made(
                asked.id(),
                new NewAccount(asked.address(), command.firstName(), command.lastName(), command.password()))) {
            case MADE -> {
                changed(asked.id(), made -> registrations.delete(made.made(actor.ref(), now())));
                yield true;
            }
            case TAKEN -> false;
            case REFUSED -> throw refused("registration.problem.refused");
        };
    }

    private RealmAccounts.Made made(RegistrationId asked, NewAccount account) {
        try {
            return accounts.make(account);
        } catch (IOException silent) {
            LOG.warn("Whether an account was made is not known: {}", silent.getMessage());
            if (!Once.alone(() -> changed(asked, Registration::perhapsMade))) {
                LOG.debug("Another notes the same, or has made the account");
            }
            throw refused("registration.problem.no-answer");
        }
    }

    private void changed(RegistrationId asked, Consumer<Registration> how) {
        transaction.executeWithoutResult(
                status -> registrations.findById(asked.value()).ifPresent(how));
    }

    /** At the password, which has to be typed again in any case. */
    private static InvalidInput refused(String key) {
        return new InvalidInput(Problem.of("password", key));
    }

    /**
     * What the email needs; empty if the request is no longer good, or nothing is sent for it. Keycloak is asked outside any
     * transaction.
     *
     * @throws IOException if the realm does not say whether a person who had an account still has it; the email waits
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<RegistrationMail> mail(Actor actor, RegistrationId id) throws IOException {
        Optional<Registration> asked = registrations
                .findById(id.value())
                .filter(one -> one.isGood(now()))
                .filter(one -> !one.isMute());
        return asked.isEmpty() ? Optional.empty() : Optional.of(mail(asked.get()));
    }

    private RegistrationMail mail(Registration asked) throws IOException {
        Optional<PersonDetails> known = holder(asked.address());
        Language language =
                known.flatMap(person -> Optional.ofNullable(person.language())).orElse(asked.language());
        return new RegistrationMail(
                asked.address(),
                language,
                known.isPresent(),
                known.isPresent() ? INSIDE : link(asked, language),
                asked.goodUntil());
    }

    /**
     * Whose account has the address. The realm is asked by the ids of all who were seen with it: somebody whose account was removed there,
     * or got another address, can make another.
     */
    private Optional<PersonDetails> holder(String address) throws IOException {
        for (PersonDetails person : persons.allByEMail(Actor.system(), address)) {
            if (accounts.has(person.id(), address)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private String link(Registration asked, Language language) {
        return "/" + language.tag() + RegistrationLinks.make(asked.id(), tokens.token(asked));
    }

    private Optional<Registration> borne(RegistrationId id, String token) {
        return registrations
                .findById(id.value())
                .filter(asked -> tokens.isOf(asked, token))
                .filter(asked -> asked.isGood(now()));
    }

    private Instant now() {
        return clock.instant();
    }
}
