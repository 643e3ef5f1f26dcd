package org.partnershipportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What {@code ./portal bench} measures of the portal that it has started. A figure above its limit fails, at the end, when
 * all is measured; times depend on the machine and have none.
 */
class PortalBench {

    private static final String PORTAL = given("portal.url");
    private static final Path CHROMIUM = Path.of(given("portal.chromium"));
    private static final String PASSWORD = "portal-demo";
    private static final List<String> ACCOUNTS = List.of(
            "newcomer",
            "gov-ec",
            "gov-ec-2",
            "gov-zm",
            "nhri-ec",
            "nhri-zm",
            "cso-ec",
            "cso-intl",
            "unodc",
            "secretariat");
    private static final int SESSIONS = 100;
    private static final int WARM_UP = 10;
    private static final String HOME = "me/home";
    private static final String CALL = "older-persons";
    private static final String QUESTION = "law";
    /** How the titles begin of the partnerships that the profile {@code bench} makes. */
    private static final String PARTNERSHIP = "Alternatives to imprisonment, project";

    private final BenchTable table = new BenchTable();
    private final PortalProcess portal = new PortalProcess(given("portal.pid"));

    @Test
    void measuresStartMemoryAndSpeed() throws IOException, InterruptedException {
        table.row("Start, CPU", Double.parseDouble(given("portal.start.cpu.seconds")), "s");
        table.row("Start, by the clock", Double.parseDouble(given("portal.start.wall.seconds")), "s");
        table.row("Resident memory, idle", portal.resident(), "MB");
        try {
            load();
            sessions();
            publicList();
            list();
            answering();
        } finally {
            table.write(Path.of(given("portal.bench.table")));
        }
        assertThat(table.over()).as("figures above their limits").isEmpty();
    }

    private void load() {
        FirstLoad shell = FirstLoad.signedIn(PORTAL, "gov-ec", PASSWORD, CHROMIUM);
        shell.tell();
        table.row("First load of the signed-in shell", shell.kilobytes(), "KB", 450);
        table.row("First load of the signed-in shell, requests", shell.requests(), "");
        for (String path : List.of("/en/", "/ar/", "/en/help")) {
            FirstLoad page = FirstLoad.of(PORTAL, path, CHROMIUM);
            table.row("Public page " + path, page.kilobytes(), "KB", 60);
            table.row("Public page " + path + ", requests", page.requests(), "");
        }
    }

    private void sessions() throws IOException, InterruptedException {
        List<SignedInSession> open = new ArrayList<>(signIn(WARM_UP));
        double before = portal.liveHeap();
        open.addAll(signIn(SESSIONS));
        double after = portal.liveHeap();
        table.row("Heap, live, without sessions", before, "MB");
        table.row("Heap a signed-in session (of " + SESSIONS + ")", (after - before) / SESSIONS, "MB", 1.5);
        table.row("Resident memory with " + open.size() + " sessions", portal.resident(), "MB");
    }

    private void publicList() throws IOException, InterruptedException {
        PublicVisitor visitor = new PublicVisitor(PORTAL);
        assertThat(visitor.read("/en/partnerships")).as("the list").contains(PARTNERSHIP);
        Times times = Times.of(() -> visitor.time("/en/help"), () -> visitor.time("/en/partnerships"));
        times.tell(table, "Public list of 10,000 partnerships");
    }

    private void list() throws IOException, InterruptedException {
        SignedInSession session = SignedInSession.open(PORTAL, "newcomer", PASSWORD, HOME);
        assertThat(session.navigate("me/partnerships").body()).as("the list").contains(PARTNERSHIP);
        Times times = Times.of(
                () -> session.navigate("me/me").taken(),
                () -> session.navigate("me/partnerships").taken());
        times.tell(table, "List of 10,000 partnerships, signed in");
    }

    private void answering() throws IOException, InterruptedException {
        FirstLoad plain = FirstLoad.sealedQuestion(PORTAL, CALL, QUESTION, CHROMIUM);
        table.row("Plain answer page", plain.kilobytes(), "KB", 60);
        table.row("Plain answer page, requests", plain.requests(), "", 3);
        SignedInSession session = SignedInSession.open(PORTAL, "newcomer", PASSWORD, HOME);
        SavingWriter writer = new SavingWriter(session.http(), PORTAL, CALL, QUESTION);
        Times.of(writer::empty, writer::save).tell(table, "Autosave there and back", "an empty request");
    }

    private static List<SignedInSession> signIn(int count) throws IOException, InterruptedException {
        List<SignedInSession> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(SignedInSession.open(PORTAL, ACCOUNTS.get(i % ACCOUNTS.size()), PASSWORD, HOME));
        }
        return sessions;
    }

    private static String given(String property) {
        String value = System.getProperty(property, "");
        if (value.isEmpty()) {
            throw new IllegalStateException("./portal bench sets -D" + property);
        }
        return value;
    }
}
