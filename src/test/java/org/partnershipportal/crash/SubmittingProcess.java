package org.partnershipportal.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.PortalApplication;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SealedInputs;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.overview.audit.Trail;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal on a database of its own, submitting from several threads without pause until it is killed. Each submission
 * has a text of its own and a key that its retry, in the next process, carries again; what is acknowledged is printed. The
 * last process retries what was under way at the last kill, and says what is stored. Started by
 * {@link SubmissionCrashModuleTests}.
 */
final class SubmittingProcess {

    /** So many submit at once, each an input of its own. */
    static final int CONTRIBUTORS = 8;

    /** Words that stand nowhere in plain text, in three scripts; no other test has them, for tests share a server. */
    static final String PLANTED = "zqsubmitted أخذواالماء 他们偷走了水井";

    private static final Pattern VERSION = Pattern.compile("Version ([0-9]+)\"");

    private final Answers answers;
    private final Inputs inputs;
    private final Receipts receipts;
    private final Memberships memberships;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final InputStage stage;
    private final Path folder;

    private SubmittingProcess(ConfigurableApplicationContext portal, Path folder) {
        answers = portal.getBean(Answers.class);
        inputs = portal.getBean(Inputs.class);
        receipts = portal.getBean(Receipts.class);
        memberships = portal.getBean(Memberships.class);
        trail = portal.getBean(Trail.class);
        jdbc = portal.getBean(JdbcClient.class);
        stage = new InputStage(
                portal.getBean(Organisations.class),
                memberships,
                portal.getBean(Persons.class),
                portal.getBean(Calls.class),
                inputs,
                portal.getBean(SealedInputs.class),
                answers,
                portal.getBean(java.time.Clock.class));
        this.folder = folder;
    }

    /**
     * Submits until it is killed, or ends what was begun and says what is stored.
     *
     * @param args folder; {@code submit} or {@code end}; {@code keyed}, or {@code unsafe} to retry with other keys
     */
    public static void main(String[] args) throws Exception {
        // Lazily: of the portal only what submitting needs, for it is started again after each kill.
        ConfigurableApplicationContext portal = new SpringApplicationBuilder(PortalApplication.class)
                .run("--spring.main.banner-mode=off", "--spring.main.lazy-initialization=true");
        SubmittingProcess process = new SubmittingProcess(portal, Path.of(args[0]));
        boolean unsafe = args[2].equals("unsafe");
        if (args[1].equals("end")) {
            process.submit(unsafe, 1);
            process.verify();
            portal.close();
        } else {
            process.submit(unsafe, Integer.MAX_VALUE);
        }
    }

    private void submit(boolean unsafe, int times) throws Exception {
        List<String> acknowledged = lines("acknowledged");
        List<String> contributors = contributors();
        try (var threads = Executors.newFixedThreadPool(contributors.size())) {
            for (String line : contributors) {
                threads.execute(() -> submitWithoutPause(line, acknowledged, unsafe, times));
            }
        }
    }

    /** Goes on after the last one that was acknowledged; whether the next was stored, the portal must know. */
    private void submitWithoutPause(String contributor, List<String> acknowledged, boolean unsafe, int times) {
        Actor actor = actor(contributor);
        InputId input = input(contributor);
        int done = (int) acknowledged.stream()
                .filter(line -> line.startsWith(input + " "))
                .count();
        for (int n = done + 1; n - done <= times; n++) {
            String name = input + " " + n;
            stage.answer(actor, input, "law", PLANTED + " Version " + n);
            UUID key = unsafe ? UUID.randomUUID() : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            ReceiptDetails receipt = inputs.submit(
                    actor,
                    new SubmitInput(
                            input, key, null, answers.draft(actor, input).fingerprint()));
            say("ACK " + name + " " + receipt.number());
        }
    }

    /** Says what is stored: of each receipt the text it is about and its number, and whether the trail's chain holds. */
    private void verify() throws IOException {
        for (String line : contributors()) {
            Actor actor = actor(line);
            for (ReceiptDetails receipt : receipts.of(actor, input(line).value())) {
                say("STORED " + receipt.input() + " "
                        + version(receipts.sent(actor, receipt.input(), receipt.sequence())) + " " + receipt.number());
            }
        }
        Actor auditor = Actor.staff(stage.person(), Set.of(StaffRole.AUDITOR));
        say("SUBMISSIONS IN THE TRAIL "
                + jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE kind = 'input.input-submitted'")
                        .query(Long.class)
                        .single());
        say("TRAIL " + (trail.verify(auditor, rows -> {}).sound() ? "holds" : "broken"));
    }

    private static String version(byte[] sent) {
        Matcher found = VERSION.matcher(new String(sent, StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : "none";
    }

    private List<String> contributors() throws IOException {
        if (!Files.exists(folder.resolve("contributors"))) {
            var call = stage.openCall();
            List<String> made = new ArrayList<>();
            for (int i = 0; i < CONTRIBUTORS; i++) {
                Actor actor = stage.contributor();
                made.add(java.util.Objects.requireNonNull(actor.person()) + " "
                        + actor.organisation().orElseThrow() + " " + stage.draft(actor, call));
            }
            Path unfinished = Files.write(folder.resolve("contributors.new"), made);
            Files.move(unfinished, folder.resolve("contributors"));
        }
        return lines("contributors");
    }

    private Actor actor(String contributor) {
        List<String> ids = words(contributor);
        PersonId person = new PersonId(UUID.fromString(ids.get(0)));
        return Actor.member(
                person, memberships.of(person, UUID.fromString(ids.get(1))).orElseThrow());
    }

    private static InputId input(String contributor) {
        return InputId.parse(words(contributor).get(2)).orElseThrow();
    }

    static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }

    private List<String> lines(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
