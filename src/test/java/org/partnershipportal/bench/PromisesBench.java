package org.partnershipportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.overview.atlas.AtlasLinks;
import org.partnershipportal.overview.atlas.States;
import org.partnershipportal.overview.relation.Chains;
import org.partnershipportal.overview.relation.ManyLinks;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.PlaceObservation;
import org.partnershipportal.promises.commitment.ReportKind;
import org.partnershipportal.promises.commitment.StateReports;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * What a home with 500 open items, the page of a State with 300 commitments, the chain of a rule with 2,000 linked records, and
 * the report on those commitments cost. A page is measured from the request for it until what the browser gets is written: beside
 * an empty view, and beside the same page with as much as stands on one screen, for what is not on the screen must cost next to
 * nothing.
 */
@PortalModuleTest
@WithMockUser
class PromisesBench extends PagesTest {

    private static final int OPEN = 500;
    private static final int PROMISED = 300;
    private static final int LINKED = 2_000;
    /**
     * Each took 1.1 to 1.7 times as long as an empty view, which draws the same shell. Twice that is left to a busy machine; drawing
     * all that is there, and not what stands on the screen, takes more.
     */
    private static final double MOST_PAGE = 3;

    /** What is not on the screen is not read. It took 0.9 to 1.4 times as long. */
    private static final double MOST_UNSEEN = 2;

    /** The page of a chain says how many records are on it, and so each is looked for: a hundred times as many. */
    private static final double MOST_LINKED = 3;

    /** In a long report no commitment takes longer than in a report of its own: what grew faster than the report would. */
    private static final double MOST_REPORT = PROMISED;

    /** The portal has 512 MB of heap, and a quarter of that lives without a report. */
    private static final int MOST_MEGABYTES = 384;

    private static final int SCREEN = 20;
    private static final String EMPTY = "me";
    private static final CountryCode MANY = new CountryCode("TUV");
    private static final CountryCode FEW = new CountryCode("NRU");
    private static final CountryCode ONE = new CountryCode("PLW");

    private final BenchTable table = new BenchTable();

    @Autowired
    private ObjectProvider<CommitmentStage> stages;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private PartnershipStage partnerships;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Observations observations;

    @Autowired
    private StateReports reports;

    @Autowired
    private PublicPapers kept;

    @Autowired
    private States states;

    @Autowired
    private Chains chains;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void measuresPagesAndReports() throws IOException, InterruptedException {
        promised();
        try {
            home();
            state();
            chain();
            report("PDF", state -> reports.pdf(Actor.visitor(), state, ReportKind.MID_TERM, Language.EN));
            report("Word", state -> reports.word(Actor.visitor(), state, ReportKind.MID_TERM, Language.EN));
        } finally {
            table.write(Path.of(System.getProperty("portal.bench.table", "target/bench.txt")));
        }
        assertThat(table.over()).as("figures above their limits").isEmpty();
    }

    /** A commitment with a report of the government and an assessment, for three hundred and for a few. */
    private void promised() {
        CommitmentStage stage = stages.getObject();
        CommitmentId model = stage.published("Mothers of young children");
        commitments.report(stage.drafter(), model, CommitmentFixtures.progress(Level.LIMITED, null));
        Actor nhri = make.owner(make.verified("Ombudsman", OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
        observations.place(
                nhri,
                new PlaceObservation(
                        UUID.randomUUID(), model, Level.LIMITED, "The practice is uneven.", "Visits", null, "en"));
        copy(stage, model, MANY, PROMISED);
        copy(stage, model, FEW, SCREEN);
        copy(stage, model, ONE, 1);
    }

    private static void copy(CommitmentStage stage, CommitmentId model, CountryCode state, int many) {
        for (int n = 0; n < many; n++) {
            stage.copyTo(state, model);
        }
    }

    /** What the page asks for its frame, and for each other kind of work, is the same for a home with little on it. */
    private void home() throws IOException, InterruptedException {
        Actor busy = withMilestones(OPEN);
        Actor calm = withMilestones(SCREEN);
        String name = "Home with 500 open items";
        List<String> few = sent(calm);
        List<String> many = sent(busy);
        List<String> ofThem = many.stream()
                .filter(sql -> sql.contains("commitment_milestones"))
                .toList();
        table.row(name + ", queries of them", ofThem.size(), "", 6);
        table.row(name + ", all queries of the page", many.size(), "");
        table.row(name + ", queries more than with 20", many.size() - few.size(), "", 0);
        page(name, busy, "home", calm, "home", MOST_UNSEEN);
    }

    private Actor withMilestones(int many) {
        CommitmentStage stage = stages.getObject();
        stage.milestones(stage.published("Open work"), many, clock.instant().plus(Duration.ofDays(3)));
        return stage.drafter();
    }

    private List<String> sent(Actor actor) {
        visit(actor, EMPTY);
        visit(actor, "home");
        visit(actor, EMPTY);
        return Statements.textsSentBy(() -> visit(actor, "home"));
    }

    private void state() throws IOException, InterruptedException {
        Actor reader = stages.getObject().drafter();
        String name = "Page of a State with 300 commitments";
        Runnable page = () -> assertThat(states.page(reader, Language.EN, MANY.iso3(), 0, SCREEN)
                        .commitments()
                        .lines()
                        .total())
                .isEqualTo(PROMISED);
        page.run();
        table.row(name + ", queries", Statements.sentBy(page), "", 6);
        page(name, reader, AtlasLinks.page(MANY), reader, AtlasLinks.page(FEW), MOST_UNSEEN);
    }

    private void chain() throws IOException, InterruptedException {
        ManyLinks links = new ManyLinks(jdbc);
        ContentRef many = links.around(new RuleRef("TOKYO", 22), partnerships.published(), LINKED);
        ContentRef few = links.around(new RuleRef("TOKYO", 23), partnerships.published(), SCREEN);
        Actor reader = partnerships.lead();
        String name = "Chain of 2,000 linked records around one rule";
        Runnable page = () -> assertThat(
                        chains.pictured(reader, Language.EN, many, SCREEN).parts())
                .isNotEmpty();
        page.run();
        table.row(name + ", queries", Statements.sentBy(page), "", 5);
        page(name, reader, chain(many), reader, chain(few), MOST_LINKED);
    }

    private static String chain(ContentRef record) {
        return RelationLinks.chainOf(record.kind(), record.id());
    }

    private void page(String name, Actor reader, String page, Actor other, String small, double most)
            throws IOException, InterruptedException {
        Times.of(() -> visit(reader, EMPTY), () -> visit(reader, page)).tell(table, name, "an empty view", MOST_PAGE);
        Times.of(() -> visit(other, small), () -> visit(reader, page)).tell(table, name, "the same with 20", most);
    }

    /** Until what the browser gets is written. */
    private static Duration visit(Actor actor, String page) {
        TestSessions.signIn(Objects.requireNonNull(actor.person()));
        long begin = System.nanoTime();
        UI ui = UI.getCurrent();
        ui.navigate(actor.acting().orElseThrow().segment() + "/" + page);
        String written = new UidlWriter().createUidl(ui, false).toString();
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(written).contains("changes");
        return taken;
    }

    /** Its time with all that it is made of, once everything is warm; none is kept from before. */
    private void report(String form, Function<CountryCode, byte[]> making) {
        String name = "Mid-term report on 300 commitments as " + form;
        table.row(name + ", for the first time", seconds(making, MANY), "s");
        double many = seconds(making, MANY);
        table.row(name, many, "s");
        double living = HeapWatch.living(() -> seconds(making, MANY));
        table.row(name + ", what lives on the heap meanwhile", living, "MB", MOST_MEGABYTES);
        double one = IntStream.range(0, SCREEN)
                .mapToDouble(_ -> seconds(making, ONE))
                .sorted()
                .skip(SCREEN / 2)
                .findFirst()
                .orElseThrow();
        table.row(name + ", to one on one commitment", many / one, "×", MOST_REPORT);
    }

    private double seconds(Function<CountryCode, byte[]> making, CountryCode state) {
        kept.forget();
        long begin = System.nanoTime();
        byte[] made = making.apply(state);
        double taken = (System.nanoTime() - begin) / 1e9;
        assertThat(made).isNotEmpty();
        return taken;
    }
}
