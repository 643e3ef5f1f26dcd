package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipportal.ground.shared.Language;

/**
 * Inputs to one call go their ways: published with a name and a passage blacked out, used but not published, sealed with and
 * without their texts, withdrawn after they were published, found inadmissible. A report cites them. A visitor, the State
 * concerned, another organisation and staff without a seat on the report team ask for every address of the portal, files
 * opened: they find what consent allows, and at the first request after it is narrowed or withdrawn nothing.
 */
class WhatBecameSweepTest {

    private static final String STATE = "gov-ec";
    private static final List<String> STAFF = List.of("moderator", "auditor", "admin");
    private static final String OTHER = "unodc";
    /** Stands in an explanation beside what is redacted. */
    private static final String EXPLAINED = "quellenangabe";

    private static final String NUMBER_OF_NONE = "zzzzzzzzzzzzzzzzzz";

    /** Where what an input came from and what came of it is read, by its number. */
    private static final String CHAIN = "/en/chain/publication/";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("sure", "on"),
            Map.entry("declared", "on"),
            Map.entry("go", "save"),
            Map.entry("name", "team-only"),
            Map.entry("text", "not-published"),
            Map.entry("answer", "Another's words"),
            Map.entry("edition", "0"),
            Map.entry("version", "1"),
            Map.entry("key", "b3ad0b6e-3f0c-4c0e-9a43-0f0d7c0a5a11"),
            Map.entry("organisation", "b3ad0b6e-3f0c-4c0e-9a43-0f0d7c0a5a12"),
            Map.entry("part", "co-signer"),
            Map.entry("reason", "Another's reason"),
            Map.entry("statement", "Another's statement"));

    @RegisterExtension
    static final Browser browser = new Browser();

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String call = "swept-" + run;
    private final Sweep sweep = Sweep.read();
    private final SweptInput open = input("cso-ec-2", "named");
    private final SweptInput kept = input("cso-intl", "kept");
    private final SweptInput gone = input("cso-ec", "gone");
    private final SweptInput refused = input("nhri-ec", "refused");
    private final SweptInput sealedOpen = input("", "sealed");
    private final SweptInput sealedKept = input("", "silent");
    private final List<SweptInput> all = List.of(open, kept, gone, refused, sealedOpen, sealedKept);

    private SweptInput input(String account, String kind) {
        return new SweptInput(browser, call, account, kind, run);
    }

    @Test
    @DisplayName("R0.1, R0.2, R14.4, R14.7, R14.8: everyone finds what consent allows, and nothing once it does not")
    void showsWhatConsentAllowsAndNothingOnceItDoesNot() {
        SweptDesk clearer = new SweptDesk(browser, call, "secretariat-2");
        SweptDesk desk = new SweptDesk(browser, call, "secretariat");
        try (PortalClock clock = PortalClock.alone()) {
            desk.opensCall();
            open.sendTelling("shown", "published");
            kept.send("team-only", "not-published");
            gone.send("shown", "published");
            refused.send("shown", "published");
            sealedOpen.send("", "published");
            sealedKept.send("", "not-published");
            desk.passesDeadline(clock);
        }
        desk.findsInputs(all);
        all.stream().filter(input -> input != refused).forEach(desk::admits);
        desk.rejects(refused);
        desk.asks(open, "Who is " + open.blackened + "?");
        assertThat(open.faultsOfExplaining()).isEmpty();
        assertThat(refused.faultsOf("/appeal")).isEmpty();
        open.explains("It was " + open.blackened + " who explained " + EXPLAINED + ".");
        Asking visitor = Asking.visitor(browser);
        Asking state = Asking.signedIn(browser, STATE);

        desk.publishes(sealedOpen);
        finds(visitor, "/en/inputs/" + sealedOpen.number(), sealedOpen.blackened);
        desk.blacksOut(sealedOpen);
        desk.looksAtTheFile(sealedOpen);
        String sealedAlone = visitor.get("/en/calls/" + call + "/inputs").shown();
        assertThat(sealedAlone).as("it counts what is published").contains("1 published input", "English: 1");
        desk.blacksOut(open);
        desk.publishes(open);
        heldBack().forEach(file -> staysBack(visitor, file));
        staysBack(visitor, open.ids.get(TellingFiles.PICTURE));
        desk.publishesExplanation(open);
        finds(visitor, "/en/inputs/" + open.number(), EXPLAINED);
        papersOf(open).forEach(paper -> finds(visitor, paper, EXPLAINED));
        desk.looksAtTheFile(open);
        finds(visitor, "/en/inputs/" + open.number(), open.ids.get(TellingFiles.PICTURE));
        assertThat(visitor.get(file(open.ids.get(TellingFiles.PICTURE))).shown())
                .as("who looked at it has allowed it")
                .startsWith("200");
        desk.publishes(gone);
        finds(visitor, "/en/calls/" + call + "/inputs", open.name, gone.name, gone.number());
        finds(visitor, "/en/inputs/" + gone.number(), gone.name, gone.text);
        gone.withdraw();
        findsNothingOf(visitor, gone);

        desk.marks(open);
        desk.reports("Swept report", List.of(open, kept, sealedOpen, sealedKept), open);
        desk.sendsToClearance();
        clearer.clears();
        desk.tells();
        findsWhatIsOpen(visitor);
        Page reader = browser.window(Language.EN);
        for (String page : List.of("/contributors", "/versions/1/paragraphs/1/inputs")) {
            assertThat(Looks.ofPlainPage(browser, reader, "swept", "/reports/" + call + page))
                    .isEmpty();
        }
        List<String> papers = papers(1);
        papers.forEach(paper -> finds(visitor, paper, open.name, open.number(), sealedOpen.number()));
        String cited = "/en/reports/" + call + "/versions/1/paragraphs/1/inputs";
        finds(visitor, cited, open.name, "<blockquote", ">" + open.text + "</blockquote>");
        sweepAll(visitor, hiddenFrom(open, sealedOpen));
        sweepAll(state, hiddenFrom(open, sealedOpen));
        for (Asking who : List.of(visitor, state)) {
            heldBack().forEach(file -> staysBack(who, file));
        }
        for (String account : STAFF) {
            sweepPages(Asking.signedIn(browser, account), hiddenFrom(open, sealedOpen));
        }
        Asking other = Asking.signedIn(browser, OTHER);
        sweepPages(other, hiddenFrom(open, sealedOpen));
        formsAnswerAlike(state, kept);
        formsAnswerAlike(visitor, kept);

        String named = open.number();
        open.choose("team-only", "published");
        answersAlike(visitor, "/en/inputs/" + named, "/en/inputs/" + NUMBER_OF_NONE);
        answersAlike(visitor, CHAIN + named, CHAIN + NUMBER_OF_NONE);
        open.isFoundUnder(otherNumber(visitor));
        assertThat(open.number()).as("not what showed the name").isNotEqualTo(named);
        papers.forEach(paper -> finds(visitor, paper, open.number(), sealedOpen.number()));
        Set<String> name = Set.of(open.name, named);
        papers.forEach(paper -> isFree(visitor, paper, name));
        finds(visitor, "/en/inputs/" + open.number(), open.text);
        papersOf(open).forEach(paper -> finds(visitor, paper, open.text));
        papersOf(open).forEach(paper -> isFree(visitor, paper, name));
        sweepPlain(visitor, name, List.of(open));

        open.choose("team-only", "not-published");
        findsNothingOf(visitor, open);
        assertThat(visitor.get("/en/calls/" + call + "/inputs").shown())
                .as("as if the others had never been")
                .isEqualTo(sealedAlone);
        papers.forEach(paper -> finds(visitor, paper, sealedOpen.number()));
        finds(visitor, cited, sealedOpen.number());
        isFree(visitor, cited, Set.of(open.text, open.name, open.number(), "<blockquote"));
        sweepAll(visitor, hiddenFrom(sealedOpen));
        sweepAll(state, hiddenFrom(sealedOpen));

        sealedOpen.choose("", "not-published");
        findsNothingOf(visitor, sealedOpen);
        sweepPlain(visitor, hiddenFrom(), all);
        assertThat(visitor.get(papers.getFirst()).shown()).doesNotContain("Published inputs:");
        inMails();
        desk.archives();
        assertThat(Looks.ofPlainPage(browser, reader, "swept-archived", "/calls/" + call))
                .isEmpty();
        List.of(open, kept, gone, refused).forEach(SweptInput::close);
    }

    /** Under which the list of published inputs has the one beside the sealed one. */
    private String otherNumber(Asking visitor) {
        String list = visitor.get("/en/calls/" + call + "/inputs").received();
        return Pattern.compile("/en/inputs/([2-9a-z]{18})\\b")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .filter(number -> !number.equals(sealedOpen.number()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> papers(int version) {
        String report = "/en/reports/" + call;
        String one = report + "/versions/" + version;
        return List.of(report, one, one + "/report.pdf", one + "/report.docx");
    }

    /** A published input taken along. */
    private static List<String> papersOf(SweptInput input) {
        String address = "/en/inputs/" + input.number();
        return List.of(address + "/input.pdf", address + "/input.docx");
    }

    /** The control: words that are there are found. */
    private void findsWhatIsOpen(Asking visitor) {
        finds(visitor, "/en/calls/" + call + "/inputs", open.name, open.number(), sealedOpen.number());
        finds(visitor, "/en/inputs/" + open.number(), open.name, open.text, open.ids.get("document"));
        finds(visitor, CHAIN + open.number(), open.name);
        answersAlike(visitor, CHAIN + sealedOpen.number(), CHAIN + NUMBER_OF_NONE);
        finds(visitor, "/en/inputs/" + sealedOpen.number(), sealedOpen.text, sealedOpen.ids.get("sealed document"));
        papersOf(open).forEach(paper -> finds(visitor, paper, open.name, open.text, open.number()));
        papersOf(sealedOpen).forEach(paper -> finds(visitor, paper, sealedOpen.text, sealedOpen.number()));
        finds(visitor, file(open.ids.get("document")), open.fileText);
        finds(visitor, file(sealedOpen.ids.get("sealed document")), sealedOpen.fileText);
    }

    private static String file(String id) {
        return "/documents/" + id + "?form=cleaned";
    }

    private void finds(Asking who, String path, String... words) {
        assertThat(who.get(path).received()).as(path + " for " + who).contains(words);
    }

    /** Neither by its address, nor its file's, nor in a list; and both answer like what never was, whatever is asked. */
    private void findsNothingOf(Asking who, SweptInput input) {
        Set<String> words = new HashSet<>(input.words());
        for (String path : List.of("/en/calls/" + call, "/en/calls/" + call + "/inputs", "/en/reports/" + call)) {
            isFree(who, path, words);
        }
        answersAlike(who, "/en/inputs/" + input.number(), "/en/inputs/" + NUMBER_OF_NONE);
        answersAlike(who, CHAIN + input.number(), CHAIN + NUMBER_OF_NONE);
        for (String paper : papersOf(input)) {
            String none = paper.replace(input.number(), NUMBER_OF_NONE);
            answersAlike(who, paper, input.number(), none, NUMBER_OF_NONE);
        }
        input.files().forEach(file -> staysBack(who, file));
    }

    /** Files in which what is blacked out of the input's text can be read; nobody has allowed them. */
    private List<String> heldBack() {
        return List.of("text document", "pdf document", "word document").stream()
                .map(open.ids::get)
                .toList();
    }

    /** A file that answers like none, and of which the input's own page does not speak. */
    private void staysBack(Asking who, String file) {
        answersAlike(who, file(file), file(UUID.randomUUID().toString()));
        answersAlike(who, "/documents/" + file, "/documents/" + UUID.randomUUID());
        if (!open.number().isEmpty()) {
            isFree(who, "/en/inputs/" + open.number(), Set.of(file, open.blackened));
        }
    }

    /** Byte for byte, bar what was asked. */
    private static void answersAlike(Asking who, String hidden, String unknown) {
        answersAlike(who, hidden, last(hidden), unknown, last(unknown));
    }

    /** The same of addresses that differ in some part of them. */
    private static void answersAlike(Asking who, String hidden, String mark, String unknown, String none) {
        for (String method : List.of("GET", "HEAD", "OPTIONS", "DELETE")) {
            for (boolean partly : List.of(false, true)) {
                assertThat(without(who.whole(method, hidden, options(partly)), mark))
                        .as(method + " " + hidden + " for " + who)
                        .isEqualTo(without(who.whole(method, unknown, options(partly)), none));
            }
        }
    }

    private static RequestOptions options(boolean partly) {
        RequestOptions options = RequestOptions.create();
        return partly ? options.setHeader("Range", "bytes=0-9").setHeader("If-None-Match", "*") : options;
    }

    private static String plain(String answer, String path) {
        return without(answer, last(path));
    }

    private static String last(String path) {
        return path.replaceAll("\\?.*", "").replaceAll(".*/", "");
    }

    private static String without(String answer, String mark) {
        return answer.replace(mark, "…")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
    }

    /** All words but those which everyone may read. */
    private Set<String> hiddenFrom(SweptInput... published) {
        Set<String> hidden = new TreeSet<>();
        all.forEach(input -> hidden.addAll(input.words()));
        for (SweptInput input : published) {
            hidden.removeAll(List.of(input.text, input.fileText, input.name, input.number()));
        }
        return hidden;
    }

    private void sweepAll(Asking who, Set<String> hidden) {
        sweepPlain(who, hidden, all);
        if (!who.isVisitor()) {
            sweepPages(who, hidden);
        }
    }

    private void sweepPlain(Asking who, Set<String> hidden, List<SweptInput> inputs) {
        for (String address : who.isVisitor() ? sweep.visitor() : sweep.plain()) {
            if (address.endsWith("/leave")) {
                continue; // ends the session
            }
            for (String path : paths(address, who, inputs)) {
                isFree(who, path, hidden);
            }
        }
        inputs.stream().filter(input -> !input.number().isEmpty()).forEach(input -> {
            isFree(who, "/en/inputs/" + input.number(), hidden);
            papersOf(input).forEach(paper -> isFree(who, paper, hidden));
        });
    }

    private void sweepPages(Asking who, Set<String> hidden) {
        assertThat(who.receive("calls?text=" + call).shown())
                .as("the control: a page that is open")
                .contains("calls/" + call);
        for (String address : sweep.signedIn()) {
            for (String path : paths(address, who, List.of(open, sealedKept))) {
                isFree(path, hidden, who.receive(path));
            }
        }
    }

    private void isFree(Asking who, String path, Set<String> hidden) {
        isFree(path + " for " + who, hidden, who.get(path));
    }

    private static void isFree(String about, Set<String> hidden, Asking.Answer answer) {
        for (String word : hidden) {
            if (!about.contains(word) && !about.contains(word.replace(' ', '+'))) {
                assertThat(answer.shown()).as(about).doesNotContain(word);
                assertThat(answer.received()).as(about).doesNotContain(word);
            }
        }
    }

    /** An address once for each input that it can be about. */
    private List<String> paths(String address, Asking who, List<SweptInput> inputs) {
        String path = address.replace("{call}", call).replace("{acting}", who.acting());
        Set<String> paths = new TreeSet<>();
        for (SweptInput input : inputs) {
            String one = path.replace("{name}", input.name.replace(' ', '+'));
            for (var id : input.ids.entrySet()) {
                one = one.replace("{" + id.getKey() + "}", id.getValue());
            }
            if (!one.contains("{")) {
                paths.add(one);
            }
        }
        return new ArrayList<>(paths);
    }

    /** Whoever sends a form about another's input is answered as about none, and nothing comes of it. */
    private void formsAnswerAlike(Asking who, SweptInput input) {
        String before = input.receipt();
        String token = token(who);
        for (String form : Routes.forms()) {
            String method = form.substring(0, form.indexOf(' '));
            String mine = form.substring(form.indexOf(' ') + 1)
                    .replace("{lang}", "en")
                    .replace("{code}", call);
            for (String acting : Set.of(who.acting(), input.ids.get("organisation"))) {
                String foreign = filled(mine, acting, input.ids.get("input"), input.ids.get("document"));
                String none = filled(
                        mine,
                        acting,
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString());
                String answer = plain(who.whole(method, foreign, form(mine, token)), foreign);
                assertThat(answer)
                        .as(form + " for " + who)
                        .startsWith(who.isVisitor() ? "" : "404")
                        .doesNotContain(input.words())
                        .isEqualTo(plain(who.whole(method, none, form(mine, token)), none));
            }
        }
        assertThat(input.receipt()).isEqualTo(before);
    }

    private static String filled(String form, String acting, String input, String document) {
        return form.replace("{acting}", acting)
                .replace("{input}", input)
                .replace("{question}", "problems")
                .replace("{file}", document);
    }

    private static String token(Asking who) {
        return who.isVisitor()
                ? who.get("/en/i/back").received().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1")
                : who.get("/drafts/token").received().replaceFirst("(?s).*\"token\":\"([^\"]+)\".*", "$1");
    }

    /** Every field that any of the forms has, as the address takes it. */
    private static RequestOptions form(String address, String token) {
        RequestOptions options = RequestOptions.create().setHeader("X-CSRF-TOKEN", token);
        if (address.startsWith("/drafts")) {
            return options.setData(Map.of("text", "Another's words", "edition", 0));
        }
        FormData data = FormData.create().set("_csrf", token);
        FIELDS.forEach(data::set);
        return address.contains("/files")
                ? options.setMultipart(data.set("file", new FilePayload("a.txt", "text/plain", new byte[] {'a'})))
                : options.setForm(data);
    }

    /** No mail holds a word of a text or file, not even to those who wrote it (R0.4); names stand in nobody else's. */
    private void inMails() {
        for (String mail : Mails.toOthersThan("nobody@sample.example")) {
            assertThat(mail)
                    .doesNotContain(all.stream()
                            .flatMap(input -> input.words().stream().filter(word -> !word.equals(input.name)))
                            .filter(word -> !word.contains("-"))
                            .toList());
        }
    }
}
