package org.partnershipportal.overview.home;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.overview.administration.AdministrationLinks;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.HomeLine;

/**
 * Something that an actor can start at any time, offered on the home page: three at most for each kind of actor.
 *
 * @param textKey key of the link's words
 * @param whyKey key of the sentence below
 * @param path the address below {@code /app/{acting}/}
 * @param call the open call that it leads to, as its line has it; {@code null} for every other step
 */
@ForOwnPages
public record NextStep(
        String textKey,
        String whyKey,
        String path,
        @Nullable HomeLine call) {
    private static final int MOST = 3;

    private static final NextStep RESPOND =
            new NextStep("publicsite.help.input", "home.next.calls-why", CallLinks.LIST);

    private NextStep(String textKey, String whyKey, String path) {
        this(textKey, whyKey, path, null);
    }

    private record Offer(NextStep step, Permission permission) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer(
                    new NextStep("home.next.verify", "home.next.verify-why", OrganisationLinks.VERIFICATION),
                    Permission.READ_VERIFICATION_QUEUE),
            new Offer(new NextStep("home.next.trail", "home.next.trail-why", "audit"), Permission.READ_TRAIL),
            new Offer(
                    new NextStep(
                            "home.next.administration", "home.next.administration-why", AdministrationLinks.OVERVIEW),
                    Permission.READ_OPERATION),
            new Offer(
                    new NextStep("home.next.new-call", "home.next.new-call-why", CallLinks.NEW), Permission.WRITE_CALL),
            new Offer(RESPOND, Permission.BEGIN_INPUT),
            new Offer(
                    new NextStep("partnership.new.title", "home.next.partnership-why", PartnershipLinks.NEW),
                    Permission.REGISTER_PARTNERSHIP),
            new Offer(
                    new NextStep("home.next.find-partners", "home.next.find-partners-why", OrganisationLinks.LIST),
                    Permission.READ));

    /**
     * What is offered on a home page.
     *
     * @param found what modules found in the records: two things at most that the reader's organisation lacks, then what names a record
     * @param always what can be started at any time, so far as fewer than three were found
     */
    public record Offered(List<HomeLine> found, List<NextStep> always) {}

    /**
     * Three steps: two at most that the reader's organisation lacks, what the records offer, the best first, and what can be started at
     * any time; whoever is new is offered all that needs no organisation.
     *
     * @param found what the modules found, the best first; what names no record comes before the others
     * @param open the open calls, what closes soonest first
     */
    public static Offered offered(Actor actor, boolean newcomer, List<HomeLine> found, List<HomeLine> open) {
        Stream<HomeLine> lacking =
                found.stream().filter(line -> line.record() == null).limit(MOST - 1);
        Stream<HomeLine> offers = found.stream().filter(line -> line.record() != null);
        List<HomeLine> chosen = Stream.concat(lacking, offers).limit(MOST).toList();
        Set<String> named = chosen.stream().map(HomeLine::path).collect(Collectors.toSet());
        List<HomeLine> others =
                open.stream().filter(call -> !named.contains(call.path())).toList();
        return new Offered(
                chosen,
                newcomer
                        ? newcomer(others)
                        : of(actor, others).stream().limit(MOST - chosen.size()).toList());
    }

    /**
     * The steps open to the actor.
     *
     * @param open the open calls, what closes soonest first: to respond is offered for that one
     */
    static List<NextStep> of(Actor actor, List<HomeLine> open) {
        return OFFERS.stream()
                .filter(offer -> offer.permission().isOpenTo(actor))
                .map(offer -> offer.step().to(open))
                .limit(MOST)
                .toList();
    }

    private NextStep to(List<HomeLine> open) {
        return equals(RESPOND) && !open.isEmpty()
                ? new NextStep(textKey, whyKey, open.getFirst().path(), open.getFirst())
                : this;
    }

    /** Key of what is said where nothing waits; the fund secretariat has no records of its own here yet. */
    public static String nothing(Actor actor) {
        return actor.is(StaffRole.FUND_SECRETARIAT) && actor.staff().size() == 1 ? "home.nothing-fund" : "home.nothing";
    }

    /** What someone without an organisation can do before they belong to one. */
    static List<NextStep> newcomer(List<HomeLine> open) {
        return List.of(
                RESPOND.to(open),
                new NextStep("publicsite.home.way-organisation", "home.newcomer.register-why", OrganisationLinks.NEW),
                new NextStep("home.newcomer.read", "home.newcomer.read-why", PartnershipLinks.LIST));
    }

    /** Whether the actor has nothing to act for yet. */
    public static boolean isNewcomer(Actor actor, boolean hasOrganisation) {
        return actor.kind() == Actor.Kind.PERSON && !hasOrganisation;
    }
}
