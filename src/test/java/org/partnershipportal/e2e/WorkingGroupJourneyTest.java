package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * UC-GRP-01 to UC-GRP-08, UC-GRP-10 to UC-GRP-13: a national human rights institution joins a working group that a ministry of its own
 * country chairs, comments on a draft text, meets, and leaves the group again; the deputy decides, and the ministry learns nothing of
 * the request or of the comment. Each signed in for itself and by keyboard alone, in Arabic on a telephone.
 */
class WorkingGroupJourneyTest {

    private static final String NETWORK = "Réseau international pour les alternatives à la prison (sample)";
    private static final String NHRI = "Defensoría del Pueblo, Ecuador (sample)";

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName(
            "R4.1, R4.3: an NHRI joins a group that its State chairs, comments and meets; access ends as it leaves")
    void joinsAGroupThatItsStateChairsAndLeaves(Language language) {
        Looks looks = new Looks(browser, language, "group");
        Journey journey = new Journey(language, looks);

        journey.isProposed();
        journey.isOpened();
        journey.hasADeputy();
        journey.isFound();
        journey.isAsked();
        journey.isBroughtToTheDeputy();
        journey.showsTheChairNothing();
        journey.isDecided();
        journey.isJoined();
        journey.isDrafted();
        journey.isCommentedOn();
        journey.isTakenIn();
        journey.showsTheChairNoComment();
        journey.meets();
        journey.isLeft();

        assertThat(looks.faults()).isEmpty();
    }

    /** The steps, in the words of one language. */
    private static final class Journey {

        private final Language language;
        private final Looks looks;
        private final String run = UUID.randomUUID().toString().substring(0, 6);
        private final String title;
        private final String secret = "askedfor" + run;
        private final String said = "saidthere" + run;
        private final boolean arabic;
        private final Walker chair;
        private final Walker deputy;
        private final Walker institution;
        private final Asking chairAsking;
        private final Map<String, String> chairRead = new LinkedHashMap<>();
        private String group = "";
        private String number = "";
        private String request = "";
        private String draft = "";
        private @Nullable MeetingSteps meetings;
        private List<String> chairTold = List.of();

        Journey(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            arabic = language == Language.AR;
            title = (arabic ? "الجلسات الأولى وأطفال المحتجزات " : "First hearings and children of women on remand ")
                    + run;
            chair = walker("gov-ec");
            deputy = walker("cso-intl");
            institution = walker("nhri-ec");
            chairAsking = Asking.signedIn(browser, "gov-ec");
        }

        private Walker walker(String account) {
            return Walker.signedIn(browser, language, looks, account);
        }

        /** The ministry writes the charter; whoever proposes a group chairs it. */
        void isProposed() {
            Keyboard keyboard = chair.keyboard();
            chair.navigates("shell.group.take-part", "plain.layout.groups", "/groups");
            keyboard.use(text("workinggroup.new.title"));
            chair.arrives("/groups/new");
            keyboard.write(text("shared.field.title"), title);
            keyboard.write(
                    text("shared.field.purpose"),
                    arabic
                            ? "مقارنة ما يُسأل عنه في الجلسة الأولى بشأن أطفال المحتجزة."
                            : "To compare what is asked at a first hearing about the children of a woman on remand.");
            keyboard.write(
                    text("workinggroup.charter.mandate"),
                    arabic ? "قائمة من خمسة أسئلة لكل محكمة." : "A list of five questions for every court.");
            keyboard.write(text("shared.field.first-day"), Walker.day(-1));
            keyboard.write(text("shared.field.last-day"), Walker.day(100));
            keyboard.write(
                    text("workinggroup.form.criteria"),
                    arabic
                            ? "تعمل مع نساء محتجزات.\nتسمّي شخصاً يحضر الاجتماعات."
                            : "Works with women in detention.\nNames somebody who comes to the meetings.");
            keyboard.choose(text("workinggroup.states.members"), text("workinggroup.states.members"));
            keyboard.choose(text("workinggroup.entry.open"), text("workinggroup.entry.on-request"));
            keyboard.write(text("workinggroup.charter.rhythm"), arabic ? "كل ستة أسابيع" : "every six weeks");
            seats(StakeholderGroup.GOVERNMENT);
            seats(StakeholderGroup.NHRI);
            seats(StakeholderGroup.CIVIL_SOCIETY);
            keyboard.write(text("workinggroup.form.regions"), "1");
            keyboard.use(text("workinggroup.new.send"));
            group = chair.arrivesAtRecord("/groups");
            number = chair.page()
                    .locator("main header .meta [translate=no]")
                    .first()
                    .textContent();
            assertThat(chair.main()).contains(title, text("workinggroup.page.proposed"));
            chair.looksAt("proposed");
            assertThat(publicAnswer()).startsWith("404").doesNotContain(title);
        }

        private void seats(StakeholderGroup of) {
            chair.keyboard().write(text("workinggroup.form.seats", text(of.key())), "1–3");
        }

        void isOpened() {
            Walker secretariat = walker("secretariat-2");
            secretariat.opens("/groups/" + group);
            secretariat.looksAt("to-open");
            secretariat.keyboard().use(text("workinggroup.page.open"));
            secretariat.confirms("workinggroup.page.open");
            secretariat.sees("workinggroup.page.opened");
            assertThat(publicAnswer()).startsWith("200").contains(title);
        }

        /** A member that is no State; the chair names it deputy. */
        void hasADeputy() {
            Keyboard keyboard = chair.keyboard();
            chair.reloads();
            keyboard.use(text("shared.verb.invite"), "/invite");
            chair.arrives("/invite");
            keyboard.pick(text("workinggroup.invite.organisation"), "Réseau int", NETWORK);
            keyboard.useButton(text("shared.verb.invite"));
            chair.arrives("/groups/" + group);

            deputy.opens("/home");
            deputy.keyboard().use(text("workinggroup.task.answer"), group);
            deputy.arrives("/groups/" + group);
            deputy.looksAt("invited");
            deputy.keyboard().useButton(text("shared.verb.accept"));
            deputy.chooses("workinggroup.seat.representative", "cso-intl", "cso-intl", "shared.verb.accept");
            deputy.sees("workinggroup.own.accepted");

            chair.reloads();
            keyboard.useInMenu(
                    text("workinggroup.seat.menu-of", NETWORK),
                    text("workinggroup.seat.give", text("workinggroup.role.deputy")));
            chair.sees("workinggroup.seat.given");
            chair.looksAt("chaired");
        }

        /** By its words in the list; whoever does not sit in it reads who leads and who would decide, and nobody's name. */
        void isFound() {
            Keyboard keyboard = institution.keyboard();
            institution.navigates("shell.group.take-part", "plain.layout.groups", "/groups");
            keyboard.write(text("workinggroup.list.text"), run);
            institution.sees("workinggroup.list.found", 1);
            keyboard.use(title);
            institution.arrives("/groups/" + group);
            assertThat(institution.main())
                    .contains(NETWORK, text("workinggroup.lead.state"))
                    .doesNotContain("cso-intl", "gov-ec");
        }

        void isAsked() {
            Keyboard keyboard = institution.keyboard();
            readByTheChair().forEach(path -> chairRead.put(path, chairReads(path)));
            chairTold = chairIsTold();
            keyboard.use(text("workinggroup.join.title"), "/join");
            institution.arrives("/join");
            assertThat(institution.main()).contains(text("workinggroup.decider.deputy"));
            keyboard.write(
                    text("workinggroup.join.text"),
                    (arabic ? "نزور مراكز احتجاز النساء كل شهر. " : "We visit women in detention every month. ")
                            + secret);
            keyboard.pick(text("workinggroup.seat.representative"), "nhri-ec", "nhri-ec");
            keyboard.useButton(text("shared.verb.send-request"));
            institution.arrives("/groups/" + group);
            assertThat(institution.main())
                    .contains(text("workinggroup.own.asked"), text("workinggroup.decider.deputy"));
            institution.looksAt("asked");
        }

        /** From its first page. */
        void isBroughtToTheDeputy() {
            deputy.opens("/home");
            deputy.keyboard().use(text("workinggroup.task.decide"), group);
            request = deputy.arrivesAtRecord("/groups/" + group + "/requests");
            assertThat(deputy.main()).contains(NHRI, secret, text("workinggroup.decide.for-state-chair"));
            deputy.looksAt("decide");
        }

        /** Every page of the group reads as before, the request answers like one that there is not, and no word of it came anywhere. */
        void showsTheChairNothing() {
            for (String path : readByTheChair()) {
                assertThat(chairReads(path))
                        .as("what the chair reads at " + path)
                        .isEqualTo(chairRead.get(path));
            }
            for (String path : List.of("home", "notifications", "organisations", "groups", "invitations")) {
                Asking.Answer answer = chairAsking.visit(path);
                assertThat(answer.shown() + answer.received())
                        .as("what the chair reads at " + path)
                        .doesNotContain(secret, request);
            }
            assertThat(chairIsTold()).isEqualTo(chairTold);
            String hidden = chairReads("groups/" + group + "/requests/" + request);
            assertThat(hidden)
                    .contains(english("shell.error.not-found"))
                    .isEqualTo(chairReads("groups/" + group + "/requests/" + UUID.randomUUID()));
            assertThat(Mails.toOthersThan("nhri-ec@sample.example"))
                    .as("mails")
                    .noneMatch(mail -> mail.contains(secret));
        }

        private List<String> readByTheChair() {
            return List.of(
                    "groups/" + group, "groups/" + group + "/edit", "groups/" + group + "/invite", "groups?whose=ours");
        }

        /** The notices of this group, of which others of the journey have come by now. */
        private List<String> chairIsTold() {
            chairAsking.visit("notifications");
            return chairAsking.page().locator("main a[href*='" + group + "']").allInnerTexts();
        }

        private String chairReads(String path) {
            Asking.Answer answer = chairAsking.visit(path);
            assertThat(answer.shown() + answer.received())
                    .as("what the chair reads at " + path)
                    .doesNotContain(secret, NHRI);
            return chairAsking.page().locator("main").innerText();
        }

        /** Criterion by criterion; without a reason there is no decision. */
        void isDecided() {
            Keyboard keyboard = deputy.keyboard();
            String met = text("workinggroup.request.met");
            keyboard.choose(met, met);
            keyboard.choose(met, met);
            keyboard.choose(text("workinggroup.decide.admit"), text("workinggroup.decide.admit"));
            keyboard.useButton(text("shared.verb.confirm-decision"));
            deputy.isSentTo("shared.field.reason", "decide-problem");
            deputy.page().keyboard().type(arabic ? "المعياران مستوفيان." : "Both criteria are met.");
            keyboard.useButton(text("shared.verb.confirm-decision"));
            deputy.arrives("/groups/" + group);
            assertThat(deputy.main()).contains(NHRI).doesNotContain(text("workinggroup.request.heading"));
            deputy.looksAt("decided");
        }

        /** Those who sit together read who comes for each; everyone reads that the institution sits there. */
        void isJoined() {
            institution.reloads();
            assertThat(institution.main())
                    .contains(NHRI, text("workinggroup.seat.you"), "cso-intl", "nhri-ec")
                    .doesNotContain(text("workinggroup.own.asked"));
            institution.looksAt("member");
            assertThat(publicAnswer()).contains(NHRI).doesNotContain("nhri-ec", "cso-intl");
        }

        /** The charter closes discussions to States, hence the deputy writes the text. */
        void isDrafted() {
            Keyboard keyboard = deputy.keyboard();
            keyboard.use(text("grouptext.list.title"), "/texts");
            deputy.arrives("/texts");
            keyboard.use(text("grouptext.start.title"), "/texts/new");
            deputy.arrives("/texts/new");
            keyboard.write(text("shared.field.title"), draftTitle());
            keyboard.write(text("grouptext.edit.paragraphs"), paragraph(1) + "\n\n" + paragraph(2));
            keyboard.useButton(text("shared.verb.start"));
            deputy.arrives("/edit");
            assertThat(deputy.main()).contains(paragraph(1), paragraph(2));
            deputy.looksAt("draft-edit");
            keyboard.write(text("grouptext.publish.until"), Walker.day(10));
            keyboard.useButton(text("shared.verb.publish"));
            draft = deputy.arrivesAtRecord("/groups/" + group + "/texts");
            assertThat(deputy.main()).contains(text("grouptext.version.open", 1), text("grouptext.bar.none"));
        }

        private String draftTitle() {
            return (arabic ? "خمسة أسئلة " : "Five questions ") + run;
        }

        private String paragraph(int number) {
            return switch (number) {
                case 1 -> arabic ? "من يرعى الطفل اليوم؟" : "Who looks after the child today?";
                default -> arabic ? "هل للمحتجزة عنوان؟" : "Has the woman an address?";
            };
        }

        /** On the second paragraph; what the author wrote stands beside it at once. */
        void isCommentedOn() {
            Keyboard keyboard = institution.keyboard();
            keyboard.use(text("grouptext.list.title"), "/texts");
            institution.arrives("/texts");
            keyboard.use(draftTitle());
            institution.arrives("/texts/" + draft);
            keyboard.use(text("grouptext.comment.do-on", 2));
            keyboard.isIn(text("grouptext.comment.field", 2));
            keyboard.useButton(text("grouptext.comment.do"));
            institution.isSentTo("grouptext.comment.field", "comment-problem", 2);
            institution
                    .page()
                    .keyboard()
                    .type((arabic ? "دار الإيواء عنوان أيضًا. " : "A shelter is an address too. ") + said);
            keyboard.useButton(text("grouptext.comment.do"));
            institution.sees("grouptext.comment-status.to-be-decided");
            assertThat(institution.main()).contains(said, text("grouptext.bar.from", 1, 1));
            institution.looksAt("commented");
        }

        void isTakenIn() {
            deputy.reloads();
            assertThat(deputy.main()).contains(said, NHRI);
            deputy.keyboard().use(text("grouptext.decide.accept"), NHRI);
            deputy.answers(
                    "shared.field.reason",
                    arabic ? "نضيف دور الإيواء." : "We add shelters.",
                    "grouptext.decide.accept");
            deputy.sees("grouptext.comment.taken-into", 2);
            deputy.looksAt("comment-decided");
            institution.reloads();
            assertThat(institution.main())
                    .contains(
                            said,
                            text("grouptext.comment.taken-into", 2),
                            arabic ? "نضيف دور الإيواء." : "We add shelters.");
        }

        /** It reads the text as every member does, and no trace of what was said of it. */
        void showsTheChairNoComment() {
            String list = "groups/" + group + "/texts";
            for (String path : List.of(list, list + "/" + draft, "groups/" + group, "home", "notifications")) {
                Asking.Answer answer = chairAsking.visit(path);
                assertThat(answer.shown() + answer.received())
                        .as("what the chair reads at " + path)
                        .doesNotContain(
                                said,
                                english("grouptext.page.only-open"),
                                english("grouptext.bar.from", 1, 1),
                                english("grouptext.comment.taken-into", 2));
            }
            assertThat(chairAsking.visit(list + "/" + draft).shown()).contains(paragraph(2));
            assertThat(Mails.toOthersThan("nhri-ec@sample.example")).as("mails").noneMatch(mail -> mail.contains(said));
        }

        /** The deputy arranges, because the charter closes discussions to the State in the chair. */
        void meets() {
            meetings = new MeetingSteps(deputy, institution, NHRI, group, language, run);
            meetings.areHeld();
        }

        void isLeft() {
            institution.opens("/groups/" + group + "/texts/" + draft);
            Walker reading = institution.inAnotherTab();
            assertThat(reading.main()).contains(said);
            institution.opens("/groups/" + group);
            Walker late = institution.inAnotherTab();
            assertThat(late.main()).contains("cso-intl");
            institution.keyboard().useInMenu(text("workinggroup.seat.menu-of", NHRI), text("workinggroup.seat.leave"));
            institution.answers(
                    "shared.field.reason",
                    arabic ? "انتهى ما جئنا من أجله." : "What we came for is done.",
                    "workinggroup.seat.leave");
            institution.sees("workinggroup.seat.left");
            hasNothingOfTheMembers(institution);
            institution.looksAt("left");
            showsNothingMore(late);
            showsNoText(reading);
            Objects.requireNonNull(meetings).areHidden(reading);
            assertThat(publicAnswer()).startsWith("200").doesNotContain(NHRI);
        }

        /** What the tab still offers is refused, and whatever it shows next is what everyone reads. */
        private void showsNothingMore(Walker late) {
            late.keyboard().useInMenu(text("workinggroup.seat.menu-of", NHRI), text("workinggroup.seat.represent"));
            late.chooses("workinggroup.seat.representative", "nhri-ec", "nhri-ec", "shared.verb.save");
            late.sees("workinggroup.refusal.no-member");
            late.keyboard().useButton(text("shared.verb.cancel"));
            browser.follow(late.page(), "/app/" + late.acting() + "/groups");
            browser.follow(late.page(), "/app/" + late.acting() + "/groups/" + group);
            hasNothingOfTheMembers(late);
            late.reloads();
            hasNothingOfTheMembers(late);
        }

        /** A comment from the tab is refused, and its page is not found from then on. */
        private void showsNoText(Walker reading) {
            reading.keyboard().use(text("grouptext.comment.do-on", 1));
            reading.keyboard().isIn(text("grouptext.comment.field", 1));
            reading.page().keyboard().type(run);
            reading.keyboard().useButton(text("grouptext.comment.do"));
            reading.sees("shared.refusal.not-found");
            reading.reloads();
            assertThat(reading.main())
                    .contains(text("shell.error.not-found"))
                    .doesNotContain(paragraph(1), draftTitle(), said);
        }

        private void hasNothingOfTheMembers(Walker walker) {
            assertThat(walker.main())
                    .contains(title, text("workinggroup.join.title"))
                    .doesNotContain("cso-intl", "gov-ec", "nhri-ec", NHRI);
        }

        /** What a visitor gets at the group's public address. */
        private String publicAnswer() {
            Page visitor = Walker.window(browser, language);
            int status = visitor.navigate(Browser.PORTAL + "/" + language.tag() + "/groups/" + number)
                    .status();
            String answer = status + " " + visitor.locator("body").innerText();
            if (status == 200) {
                looks.at(visitor, "public-group");
            }
            visitor.context().close();
            return answer;
        }

        private String text(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }

        private static String english(String key, Object... args) {
            return Translations.standard().text(Language.EN, key, args);
        }
    }
}
