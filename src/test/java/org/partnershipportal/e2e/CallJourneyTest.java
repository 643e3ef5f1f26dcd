package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * UC-CAL-04 to UC-CAL-09, UC-PUB-07: the secretariat builds a call from nothing, by keyboard alone, and it stands on the
 * public page. The call is a real one, of 2024: on women and girls in criminal justice detention (Human Rights Council
 * resolution 53/27).
 */
class CallJourneyTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName("R14.1, R14.3, R14.4, R14.10: a real call is built, previewed and opened; everyone reads it")
    void buildsARealCallThatStandsOnThePublicPage(Language language) {
        Looks looks = new Looks(browser, language, "call");
        Journey journey = new Journey(language, looks);

        journey.begin();
        journey.writeTexts();
        journey.ask();
        journey.allow();
        journey.nameASecondMember();
        journey.setDates();
        journey.isNotYetRead();
        journey.preview();
        journey.open();
        journey.isReadByEveryone();

        assertThat(looks.faults()).isEmpty();
    }

    /** What the call says, in the language it is written in. */
    private record Said(
            String title,
            String issuer,
            String purpose,
            String background,
            String who,
            String what,
            String next,
            String used,
            String section,
            List<String> questions,
            String yes,
            String no,
            List<String> columns) {

        private static final Said ENGLISH = new Said(
                "Call for input: accelerating efforts to eliminate all forms of violence against women and girls"
                        + " (criminal justice detention)",
                "Office of the High Commissioner for Human Rights",
                "Asks for data, practices and challenges on women and girls in criminal justice detention and on"
                        + " their reintegration.",
                "Human Rights Council resolution 53/27.",
                "States, national human rights institutions, civil society and United Nations entities.",
                "Answers to the questions, with the documents that support them.",
                "A report to the fifty-ninth session of the Human Rights Council.",
                "The report cites published inputs only.",
                "Women and girls in detention",
                List.of(
                        "Which challenges do women and girls meet in criminal justice detention?",
                        "Are data on them collected?",
                        "Which data, and where are they published?",
                        "Which programmes prepare their reintegration?",
                        "Attach studies, judgments or statistics."),
                "Yes",
                "No",
                List.of("Programme", "Place"));

        private static final Said ARABIC = new Said(
                "دعوة إلى تقديم المساهمات: تسريع الجهود الرامية إلى القضاء على جميع أشكال العنف ضد النساء والفتيات"
                        + " (الاحتجاز في إطار العدالة الجنائية)",
                "مفوضية الأمم المتحدة لحقوق الإنسان",
                "تطلب بيانات وممارسات وتحديات بشأن النساء والفتيات المحتجزات في إطار العدالة الجنائية وبشأن إعادة"
                        + " إدماجهن.",
                "قرار مجلس حقوق الإنسان 53/27.",
                "الدول والمؤسسات الوطنية لحقوق الإنسان والمجتمع المدني وكيانات الأمم المتحدة.",
                "أجوبة عن الأسئلة مع الوثائق التي تدعمها.",
                "تقرير إلى الدورة التاسعة والخمسين لمجلس حقوق الإنسان.",
                "لا يستشهد التقرير إلا بالمساهمات المنشورة.",
                "النساء والفتيات المحتجزات",
                List.of(
                        "ما التحديات التي تواجهها النساء والفتيات المحتجزات في إطار العدالة الجنائية؟",
                        "هل تُجمع بيانات عنهن؟",
                        "ما هذه البيانات وأين تُنشر؟",
                        "ما البرامج التي تهيئ لإعادة إدماجهن؟",
                        "أرفقوا دراسات أو أحكاماً أو إحصاءات."),
                "نعم",
                "لا",
                List.of("البرنامج", "المكان"));
    }

    /** The steps, in the words of one language. */
    private static final class Journey {

        private final Language language;
        private final Looks looks;
        private final Said said;
        private final String code =
                "women-detention-" + UUID.randomUUID().toString().substring(0, 6);
        private final LocalDate deadline = LocalDate.now(Deadline.GENEVA).plusWeeks(8);
        private final Page page;
        private final Keyboard keyboard;

        Journey(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            said = language == Language.AR ? Said.ARABIC : Said.ENGLISH;
            page = browser.window(language);
            keyboard = new Keyboard(page);
        }

        /** From the first page to a draft that has a title and an address. */
        void begin() {
            browser.signIn(page, "secretariat", "/app/");
            keyboard.use(text("shell.group.take-part"));
            keyboard.use(text("plain.layout.calls"), "/calls");
            arrives("/app/staff/calls");
            keyboard.use(text("call.list.new"));
            arrives("/desk/calls/new");
            keyboard.write(text("call.text.title"), said.title);
            keyboard.write(text("call.dates.code"), code);
            looks.at(page, "new");
            keyboard.use(text("shared.verb.save-draft"));
            arrives(desk());
        }

        void writeTexts() {
            keyboard.use(language.nativeName(), "/texts/" + language.tag());
            arrives("/texts/" + language.tag());
            keyboard.write(text("call.text.issued-by"), said.issuer);
            keyboard.write(text("call.text.purpose"), said.purpose);
            keyboard.write(text("call.text.background"), said.background);
            keyboard.write(text("call.text.who-should-respond"), said.who);
            keyboard.write(text("call.text.what-to-send"), said.what);
            keyboard.write(text("call.text.next-steps"), said.next);
            keyboard.write(text("call.text.how-used"), said.used);
            looks.at(page, "texts");
            save();
        }

        /** A long text, a choice, a text asked only after that choice, a table and a file. */
        void ask() {
            keyboard.use(text("call.section.add"));
            arrives("/sections/", false);
            keyboard.write(text("shared.field.name"), said.section);
            looks.at(page, "section");
            save();

            newQuestion("questionnaire.kind.long-text", 0);
            keyboard.write(text("call.question.word-limit"), "1500");
            keyboard.tick(text("call.question.must"), true);
            save();

            newQuestion("questionnaire.kind.one-of", 1);
            choice(said.yes);
            choice(said.no);
            save();

            newQuestion("questionnaire.kind.long-text", 2);
            keyboard.select(text("call.question.depends-on"), said.questions.get(1));
            browser.settle(page);
            keyboard.tick(said.yes, true);
            looks.at(page, "question");
            save();

            newQuestion("questionnaire.kind.table", 3);
            keyboard.overwrite(text("call.question.max-rows"), "12");
            column(said.columns.getFirst(), "questionnaire.kind.short-text");
            keyboard.tick(text("call.column.required"), true);
            column(said.columns.getLast(), "questionnaire.kind.country");
            looks.at(page, "table");
            save();

            newQuestion("questionnaire.kind.attachment", 4);
            save();
            looks.at(page, "desk");
        }

        private void newQuestion(String kind, int number) {
            keyboard.use(text("call.question.add"));
            arrives("/questions/", false);
            keyboard.select(text("call.question.kind"), text(kind));
            browser.settle(page);
            keyboard.write(text("call.question.label"), said.questions.get(number));
        }

        /** The new row's field has the focus at once. */
        private void choice(String label) {
            keyboard.use(text("call.choice.add"));
            browser.settle(page);
            keyboard.isIn(text("call.choice.label"));
            page.keyboard().type(label);
        }

        private void column(String label, String kind) {
            keyboard.use(text("call.column.add"));
            browser.settle(page);
            keyboard.isIn(text("call.column.label"));
            page.keyboard().type(label);
            keyboard.select(text("call.question.kind"), text(kind));
        }

        /** Names shown or known to the team, not sealed; five files of 10 MB. */
        void allow() {
            keyboard.use(text("shared.verb.change"), text("call.rules.heading"));
            arrives("/rules");
            keyboard.tick(text("call.name-choice.sealed"), false);
            keyboard.overwrite(text("call.rules.files"), "5");
            keyboard.overwrite(text("call.rules.file-size"), "10");
            String theme = Themes.standard().all().getFirst().name(language);
            keyboard.pick(text("shared.field.themes"), theme, theme);
            keyboard.write(text("call.fact.mandate"), "A/HRC/RES/53/27");
            looks.at(page, "rules");
            save();
        }

        /** In Arabic the opening is set as well, for tomorrow. */
        void setDates() {
            toDates();
            keyboard.write(text("call.dates.day", text("shared.field.deadline")), day(deadline));
            keyboard.overwrite(text("call.dates.time"), "11:30");
            keyboard.press("Tab");
            looks.at(page, "dates");
            save();
            if (language == Language.AR) {
                toDates();
                keyboard.write(
                        text("call.dates.day", text("call.dates.opening")),
                        day(LocalDate.now(Deadline.GENEVA).plusDays(1)));
                keyboard.use(text("call.dates.schedule"));
                arrives(desk());
                assertThat(main()).contains(text("call.status.scheduled"));
            }
        }

        private void toDates() {
            keyboard.use(text("shared.verb.change"), text("call.dates.heading"));
            arrives("/dates");
        }

        /** Nobody else finds a call that is not open (R0.1). */
        void isNotYetRead() {
            Page visitor = browser.window(language);
            assertThat(visitor.navigate(publicPage()).status()).isEqualTo(404);
            visitor.navigate(Browser.PORTAL + "/" + language.tag() + "/calls");
            assertThat(visitor.content()).doesNotContain(code);
            visitor.context().close();
        }

        void preview() {
            keyboard.use(text("call.desk.preview"));
            arrives("/app/staff/calls/" + code);
            looks.at(page, "preview");
            assertThat(main())
                    .contains(said.title, said.issuer, said.who, said.next, said.used)
                    .contains(said.questions)
                    .contains(text("call.public.question-limit", 1500), text("call.question.rows", 12))
                    .contains(text("call.question.shown-if", said.questions.get(1), said.yes))
                    .contains(text(
                            "call.fact.files-limit", 5, text("shared.size.megabytes", Formats.number(10, language))));
            keyboard.use(text("call.page.desk"));
            arrives(desk());
        }

        /** Without whom it does not open (R14.11). */
        void nameASecondMember() {
            keyboard.pick(text("call.team.member"), "secretariat-2", "secretariat-2");
            keyboard.use(text("call.team.add"));
            page.getByText(text("call.team.added")).first().waitFor();
            browser.settle(page);
        }

        void open() {
            keyboard.use(text("call.open.act"));
            keyboard.isAsked(text("call.open.act"));
            keyboard.press("Enter");
            page.getByText(text("call.open.done")).first().waitFor();
            browser.settle(page);
            assertThat(main()).contains(text("call.status.open"));
        }

        /** With its deadline in its zone, its limits, and the choices of being known that it offers. */
        void isReadByEveryone() {
            Page visitor = browser.window(language);
            visitor.navigate(Browser.PORTAL + "/" + language.tag() + "/calls");
            new Keyboard(visitor).use(said.title, "/calls/" + code);
            visitor.waitForURL(publicPage());
            looks.at(visitor, "public");
            assertThat(visitor.locator("h1").textContent()).isEqualTo(said.title);
            assertThat(visitor.locator("main").innerText())
                    .contains(said.purpose, said.who, said.what)
                    .contains(Formats.dayAndDate(deadline, language), "11:30")
                    .contains(text("call.name-choice.shown"), text("call.name-choice.team-only"));
            assertThat(visitor.locator("input[name=known][value=sealed]").count())
                    .as("this call takes no sealed inputs")
                    .isZero();
            visitor.navigate(publicPage() + "/questions");
            assertThat(visitor.locator("main").innerText()).contains(said.questions);
        }

        private void save() {
            keyboard.use(text("shared.verb.save"));
            arrives(desk());
        }

        private String desk() {
            return "/desk/calls/" + code;
        }

        private String publicPage() {
            return Browser.PORTAL + "/" + language.tag() + "/calls/" + code;
        }

        private String main() {
            return page.locator("main").innerText();
        }

        private static String day(LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
        }

        private void arrives(String end) {
            arrives(end, true);
        }

        /** Waits for the page; its heading has the focus, so that Tab goes on from there. */
        private void arrives(String part, boolean atEnd) {
            page.waitForURL(address -> atEnd ? address.endsWith(part) : address.contains(part));
            browser.settle(page);
            page.locator("h1:focus").waitFor();
        }

        private String text(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }
}
