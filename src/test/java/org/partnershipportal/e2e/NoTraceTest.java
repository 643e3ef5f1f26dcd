package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipportal.e2e.Asking.Answer;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.testing.PlantedWords;

/**
 * Words are planted in an input that is not published, of an organisation that is not listed, and in a sealed one. Then a
 * delegate of the State concerned, and a visitor, ask for every address of the portal: lists, searches, ids that they
 * cannot know, files, receipts, mails. None holds a word of them, and no list or count differs from what it was before.
 */
@Tag("alone")
class NoTraceTest {

    private static final String CALL = "prison-management";
    private static final String CONTRIBUTOR = "cso-ec-2";
    private static final String STATE = "gov-ec";
    /** Lists and pages that could count what was planted. */
    private static final List<String> COUNTED = List.of(
            "home",
            "calls",
            "calls/" + CALL,
            "inputs",
            "co-signatures",
            "notifications",
            "organisations",
            "partnerships",
            "groups",
            "invitations",
            "recommendations",
            "commitments",
            "practices",
            "challenges",
            "states/ECU",
            "links",
            "chain/rule/bangkok-64");

    private static final List<String> COUNTED_IN_PUBLIC = List.of(
            "/en/",
            "/en/calls",
            "/en/calls/" + CALL,
            "/en/calls/" + CALL + "/asked",
            "/en/calls.csv",
            "/en/organisations",
            "/en/organisations.csv",
            "/en/partnerships",
            "/en/challenges",
            "/en/challenges.csv",
            "/en/partnerships.csv",
            "/en/chain/rule/bangkok-64",
            "/en/groups",
            "/en/groups.csv",
            "/en/recommendations",
            "/en/recommendations.csv",
            "/en/practices",
            "/en/practices.csv",
            "/en/commitments",
            "/en/commitments.csv",
            "/en/states/ECU",
            "/en/states/ECU.csv");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @DisplayName("R0.1: no address of the portal is missing in the list of what is asked")
    void asksForEveryAddress() {
        TreeSet<String> all = new TreeSet<>(Routes.signedIn());
        all.addAll(Routes.plain());
        all.remove(""); // leads to the first page
        assertThat(Sweep.read().asked().keySet()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    @DisplayName(
            "R0.1, R0.2, R14.4, R14.8: neither a State nor a visitor finds a trace of what is sealed or not published")
    void findsNoTraceOfWhatIsNotPublished() {
        Asking state = Asking.signedIn(browser, STATE);
        Asking visitor = Asking.visitor(browser);
        beginsWithTheHour();
        Map<String, String> before = counted(state, visitor);

        Planted planted = new Planted(UUID.randomUUID().toString().substring(0, 8));
        Contributor contributor = new Contributor(planted);
        contributor.registers();
        contributor.answers();
        contributor.answersSealed();

        assertThat(counted(state, visitor)).isEqualTo(before);
        Sweep sweep = Sweep.read();
        for (String address : sweep.signedIn()) {
            planted.hides(address, state::visit);
        }
        for (String address : sweep.plain()) {
            planted.hides(address.replace("{acting}", state.acting()), state::get);
        }
        for (String address : sweep.visitor()) {
            planted.hides(address.replace("{acting}", state.acting()), visitor::get);
        }
        searchesForCosigners(state, planted);
        planted.hides("/app/{organisation}/home", state::follow);
        planted.hides("/app/{organisation}/inputs/" + planted.ids.get("input"), state::follow);
        assertThat(Mails.toOthersThan(CONTRIBUTOR + "@sample.example"))
                .as("mails")
                .noneMatch(planted::isIn);
        standsNowhereInTheOpen(planted);
        tellsNoAuditor(planted);
        contributor.closes();
        assertThat(timesOfFiles())
                .as("R14.8 the times of files that are kept, sealed ones among them, tell the hour only")
                .isNotEmpty()
                .allMatch(at -> at.equals(at.truncatedTo(ChronoUnit.HOURS)));
    }

    /** What a stolen disk would hold; what is sealed does not even leave a digest, by which the same text would be known. */
    private static void standsNowhereInTheOpen(Planted planted) {
        Path data = Path.of(System.getProperty("portal.data", ".portal"));
        try {
            assertThat(PlantedWords.in(data.resolve("database"), planted.organisation.replaceAll(".* ", "")))
                    .as("a name that is no secret, so that a word would be found")
                    .isNotEmpty();
            for (String folder : List.of("database", "documents", "exports", "papers", "logs")) {
                assertThat(PlantedWords.in(
                                data.resolve(folder),
                                String.join(" ", planted.text, planted.sealed, planted.file, planted.sealedFile)))
                        .as("words kept in " + folder)
                        .isEmpty();
            }
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(planted.sealed.getBytes(StandardCharsets.UTF_8));
            try (Stream<Path> files = Files.walk(data.resolve("database"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(
                                    new String(digest, StandardCharsets.ISO_8859_1),
                                    HexFormat.of().formatHex(digest));
                }
            }
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Acts on inputs are kept back until the hour is over, which none is while this runs. Nor is a day, by which pages say how many
     * are left: they are read for the first time only now.
     */
    private static void beginsWithTheHour() {
        try (PortalClock clock = PortalClock.alone()) {
            clock.pass(PortalClock.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
        }
    }

    /** The auditor reads, on the page and in the file taken along, that something came; an hour later, for until then it is kept back. */
    private static void tellsNoAuditor(Planted planted) {
        Asking auditor = Asking.signedIn(browser, "auditor");
        String before = export(auditor);
        try (PortalClock clock = PortalClock.alone()) {
            clock.pass(PortalClock.now().plus(1, ChronoUnit.HOURS));
        }
        String after = export(auditor);
        assertThat(after.lines().count())
                .as("acts on inputs are told")
                .isGreaterThan(before.lines().count());
        Answer page = auditor.visit("audit");
        // Some of these ids were typed into addresses of records of another kind, and refused.
        for (String hidden : planted.hiddenFromAuditors()) {
            assertThat(after).as("the trail taken along").doesNotContain(hidden);
        }
        for (String word : planted.words()) {
            if (!word.equals(planted.organisation)) {
                assertThat(after).as("the trail taken along").doesNotContain(word);
                assertThat(page.shown() + page.received())
                        .as("the trail's page")
                        .doesNotContain(word);
            }
        }
    }

    private static String export(Asking auditor) {
        auditor.visit("audit");
        String address = auditor.page()
                .locator("main a.btn[href*='VAADIN/dynamic']")
                .first()
                .evaluate("link => link.href")
                .toString();
        return auditor.page().request().get(address).text();
    }

    private static List<Instant> timesOfFiles() {
        Path kept = Path.of(System.getProperty("portal.data", ".portal"), "documents", "kept");
        try (Stream<Path> files = Files.walk(kept)) {
            List<Instant> times = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.add(Files.getLastModifiedTime(file).toInstant());
            }
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The State answers itself, and looks for an organisation that could sign with it. */
    private static void searchesForCosigners(Asking state, Planted planted) {
        String input = new PlainAnswering(state.page().context().newPage(), CALL).begin(state.acting());
        planted.hides("/en/i/" + input + "/co-signers?q={name}", state::get);
    }

    private static Map<String, String> counted(Asking state, Asking visitor) {
        Map<String, String> counted = new LinkedHashMap<>();
        COUNTED.forEach(path -> counted.put(path, state.visit(path).shown()));
        COUNTED_IN_PUBLIC.forEach(path -> counted.put(path, visitor.get(path).shown()));
        return counted;
    }

    private interface Question {
        Answer ask(String path);
    }

    /** Words that stand in what was planted and nowhere else, and the ids that nobody else knows. */
    private static final class Planted {

        private final String text;
        private final String sealed;
        private final String file;
        private final String sealedFile;
        private final String organisation;
        private final Map<String, String> ids = new LinkedHashMap<>();

        Planted(String run) {
            text = "unpublishedtext" + run;
            sealed = "sealedtext" + run;
            file = "unpublishedfile" + run;
            sealedFile = "sealedfile" + run;
            organisation = "Unlisted Observatory " + run;
        }

        List<String> words() {
            List<String> words = new ArrayList<>(List.of(text, sealed, file, sealedFile, organisation));
            words.add(ids.getOrDefault("number", text));
            words.add(ids.getOrDefault("sealed number", text));
            return words;
        }

        /** Words, numbers, and the ids by which an act would lead to the input or its files. */
        List<String> hiddenFromAuditors() {
            List<String> hidden = new ArrayList<>(words());
            hidden.remove(organisation); // registering it is no act on an input
            hidden.add(ids.get("input"));
            ids.forEach((what, id) -> {
                if (what.endsWith("document")) {
                    hidden.add(id);
                }
            });
            return hidden;
        }

        boolean isIn(String content) {
            return words().stream().anyMatch(content::contains);
        }

        /** The answer holds none of the words; and what is hidden answers like what does not exist. */
        void hides(String address, Question asking) {
            String path = address.replace("{call}", CALL);
            for (var id : ids.entrySet()) {
                path = path.replace("{" + id.getKey() + "}", id.getValue());
            }
            path = path.replace("{name}", organisation.replace(' ', '+'));
            Answer answer = asking.ask(path);
            String about = "what " + address + " answers";
            for (String word : words()) {
                boolean asked = word.equals(organisation) && address.contains("{name}");
                if (!asked) {
                    assertThat(answer.shown()).as(about).doesNotContain(word);
                    assertThat(answer.received()).as(about).doesNotContain(word);
                }
            }
            if (!address.replace("{call}", "").contains("{")) {
                return;
            }
            String other = address.replace("{call}", CALL).replace("{name}", "Unlisted+Observatory+ffffffff");
            for (String id : ids.keySet()) {
                other = other.replace("{" + id + "}", UUID.randomUUID().toString());
            }
            String shown = anonymous(answer.shown());
            String nothing = anonymous(asking.ask(other).shown());
            assertThat(shown)
                    .as(about + " beside what it answers about what does not exist: " + parting(shown, nothing))
                    .isEqualTo(nothing);
        }

        /** Where two answers part, for what a failure prints of two whole pages is cut before that. */
        private static String parting(String one, String other) {
            int same = 0;
            while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
                same++;
            }
            int from = Math.max(0, same - 40);
            return one.substring(from, Math.min(one.length(), same + 60)) + " / "
                    + other.substring(from, Math.min(other.length(), same + 60));
        }

        /** A proposal for one of the words keeps the others. */
        private String anonymous(String shown) {
            return shown.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…")
                    .replace(organisation.replaceAll(".* ", ""), "…")
                    .replace("ffffffff", "…");
        }
    }

    /** Somebody who registers an organisation that is not listed, and answers. */
    private static final class Contributor {

        private final Planted planted;
        private final Page page = browser.window(Language.EN);

        Contributor(Planted planted) {
            this.planted = planted;
        }

        void registers() {
            browser.signIn(page, CONTRIBUTOR, "/app/me/organisations/new");
            OrganisationForm form = new OrganisationForm(browser, page, Language.EN);
            planted.ids.put("organisation", form.register(planted.organisation));
        }

        /** Signed in, on the plain pages. The contributor reads what was planted: the search would find it. */
        void answers() {
            Page plain = withoutScript();
            plain.context().addCookies(page.context().cookies());
            PlainAnswering answering = new PlainAnswering(plain, CALL);
            planted.ids.put("input", answering.begin(planted.ids.get("organisation")));
            answering.write("problems", planted.text);
            planted.ids.put("document", answering.attach("papers", file(planted.file, planted.text)));
            TellingFiles.of(planted.file, planted.text)
                    .forEach((kind, file) -> planted.ids.put(kind, answering.attach("papers", file)));
            for (String kind : List.of("text document", "pdf document", "word document")) {
                assertThat(answering.words("papers", planted.ids.get(kind)))
                        .as("the control: the word is found where it may be read, in the " + kind)
                        .contains(planted.text);
            }
            planted.ids.put("number", answering.submit());
            plain.goBack();
            assertThat(plain.content()).contains(planted.text, planted.file);
            plain.context().close();
        }

        void answersSealed() {
            Page plain = withoutScript();
            PlainAnswering answering = new PlainAnswering(plain, CALL);
            answering.beginSealed();
            answering.write("problems", planted.sealed);
            planted.ids.put("sealed document", answering.attach("papers", file(planted.sealedFile, planted.sealed)));
            planted.ids.put("sealed number", answering.submit());
            plain.context().close();
        }

        private static FilePayload file(String name, String text) {
            return new FilePayload(name + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        }

        private static Page withoutScript() {
            BrowserContext context = browser.context(
                    options -> options.setJavaScriptEnabled(false).setLocale("en"));
            return context.newPage();
        }

        /** So that the account acts again for whom it did before. */
        void closes() {
            new OrganisationForm(browser, page, Language.EN).close(planted.ids.get("organisation"));
        }
    }
}
