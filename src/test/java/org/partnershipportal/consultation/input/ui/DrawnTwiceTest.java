package org.partnershipportal.consultation.input.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.ExtensionDetails;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.CosignersPage;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.MoreTimePage;
import org.partnershipportal.consultation.input.PublicationPage;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.consultation.input.ReceiptPage;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SignPage;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.consultation.input.TaskPage;
import org.partnershipportal.consultation.input.WithdrawPage;
import org.partnershipportal.consultation.input.web.Answering;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.membership.InviteMember;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** What a page of an input says and offers, it says and offers with script and without, in every state of the input. */
@PortalModuleTest
@WithMockUser
@DisplayName("UC-INP-02, UC-INP-06, UC-INP-07, UC-PUB-08, UC-PUB-10: one page model, two drawings")
class DrawnTwiceTest extends PagesTest {

    private static final List<String> CHOICES = List.of("Your name", "The text");

    /** What is asked in a dialog with script. */
    private static final List<String> DIALOGS = List.of("/more-time", "/withdraw");

    @Autowired
    InputPagesStage stage;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    InputPages pages;

    @Autowired
    Documents documents;

    @Autowired
    Invitations invitations;

    @Autowired
    Extensions extensions;

    @Autowired
    JdbcClient jdbc;

    private CallDetails call;

    @BeforeEach
    void setTheStage() {
        call = stage.openCall(20);
        TestSessions.signIn(stage.writer);
    }

    /** An input in a state, as those reach it who act. */
    enum State {
        UNTOUCHED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                return test.stage.draft(test.call);
            }
        },
        TOO_LONG {
            @Override
            InputId reach(DrawnTwiceTest test) {
                return test.stage.answered(test.call, "one two three four five six");
            }
        },
        ANSWERED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                return test.stage.answered(test.call, "Poverty");
            }
        },
        WITH_A_FILE {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = ANSWERED.reach(test);
                test.attach(id);
                return id;
            }
        },
        ALONE {
            @Override
            InputId reach(DrawnTwiceTest test) {
                return test.stage.inputs.begin(
                        Actor.person(test.stage.writer),
                        new BeginInput(Inputs.newKey(), test.call.id(), NameChoice.preset(), "fr"));
            }
        },
        HELD {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = UNTOUCHED.reach(test);
                test.stage.answers.hold(test.colleague(), id, new QuestionKey(InputPagesStage.CAUSES));
                return id;
            }
        },
        TO_BE_PUBLISHED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                return test.widened(WITH_A_FILE.reach(test));
            }
        },
        INVITED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = ANSWERED.reach(test);
                test.stage.cosigners.invite(
                        test.stage.lead(), new InviteCosigner(id, test.stage.network, "", CosignerPart.SUPPORTER));
                return id;
            }
        },
        DECLINED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = INVITED.reach(test);
                test.stage.cosigners.decline(test.stage.network(), id);
                return id;
            }
        },
        INVITED_TOO_LATE {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = INVITED.reach(test);
                test.stage.close(test.call);
                return id;
            }
        },
        FROZEN_FOR_OTHERS {
            @Override
            InputId reach(DrawnTwiceTest test) {
                return test.stage.frozen(test.call, "Poverty");
            }
        },
        CHANGED_SINCE_FROZEN {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = FROZEN_FOR_OTHERS.reach(test);
                test.stage.write(id, InputPagesStage.CAUSES, "Poverty and laws");
                return id;
            }
        },
        SIGNED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = FROZEN_FOR_OTHERS.reach(test);
                test.stage.cosigners.sign(
                        test.stage.network(), new SignInput(id, 1, NameChoice.preset(), TextChoice.preset()));
                return id;
            }
        },
        SIGNED_AN_OLDER_VERSION {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = SIGNED.reach(test);
                test.stage.write(id, InputPagesStage.CAUSES, "Poverty and laws");
                test.stage.inputs.freeze(test.stage.lead(), id);
                return id;
            }
        },
        WIDENED_SINCE_SIGNED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                return test.widened(SIGNED.reach(test));
            }
        },
        SUBMITTED_TOGETHER {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = SIGNED.reach(test);
                test.stage.inputs.submit(test.stage.lead(), new SubmitInput(id, Inputs.newKey(), 1, ""));
                return id;
            }
        },
        TOGETHER_AND_CLOSED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = SUBMITTED_TOGETHER.reach(test);
                test.stage.close(test.call);
                return id;
            }
        },
        PUBLISHED_TOGETHER {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = test.widened(FROZEN_FOR_OTHERS.reach(test));
                test.stage.cosigners.sign(
                        test.stage.network(), new SignInput(id, 1, NameChoice.SHOWN, TextChoice.PUBLISHED));
                test.stage.inputs.submit(test.stage.lead(), new SubmitInput(id, Inputs.newKey(), 1, ""));
                return id;
            }
        },
        PUBLISHED_TOGETHER_AND_CLOSED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = PUBLISHED_TOGETHER.reach(test);
                test.stage.close(test.call);
                return id;
            }
        },
        WITHDRAWN_TOGETHER {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = SUBMITTED_TOGETHER.reach(test);
                test.stage.inputs.withdraw(test.stage.lead(), id);
                return id;
            }
        },
        MORE_TIME_ASKED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = UNTOUCHED.reach(test);
                test.stage.inputs.askExtension(test.stage.lead(), id, "The prison was closed to us");
                return id;
            }
        },
        SUBMITTED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = ANSWERED.reach(test);
                test.stage.submitted(id);
                return id;
            }
        },
        CHANGED_SINCE_SUBMITTED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = SUBMITTED.reach(test);
                test.stage.write(id, InputPagesStage.CAUSES, "Poverty and laws");
                return id;
            }
        },
        SUBMITTED_TWICE {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = CHANGED_SINCE_SUBMITTED.reach(test);
                test.stage.submitted(id);
                return id;
            }
        },
        FILE_REFUSED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = WITH_A_FILE.reach(test);
                test.stage.submitted(id);
                test.jdbc
                        .sql("UPDATE document_documents SET status = 'REFUSED', refusal = 'VIRUS' WHERE owner_id = :id")
                        .param("id", id.toString())
                        .update();
                return id;
            }
        },
        TOO_LATE {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = ANSWERED.reach(test);
                test.stage.close(test.call);
                return id;
            }
        },
        SUBMITTED_AND_CLOSED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = SUBMITTED.reach(test);
                test.stage.close(test.call);
                return id;
            }
        },
        CHANGED_AND_CLOSED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = CHANGED_SINCE_SUBMITTED.reach(test);
                test.stage.close(test.call);
                return id;
            }
        },
        MORE_TIME_GRANTED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = MORE_TIME_ASKED.reach(test);
                Deadline ofAll = requireNonNull(test.call.deadline());
                test.extensions.grant(
                        test.stage.desk(),
                        test.call.id(),
                        id.value(),
                        Deadline.of(ofAll.local().plusDays(7), ofAll.zone()));
                return id;
            }
        },
        MORE_TIME_DECLINED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = MORE_TIME_ASKED.reach(test);
                test.extensions.decline(test.stage.desk(), test.call.id(), id.value(), "The report is due");
                return id;
            }
        },
        REPORTED {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = SUBMITTED_AND_CLOSED.reach(test);
                test.jdbc
                        .sql("UPDATE call_calls SET status = 'REPORTED' WHERE code = :code")
                        .param("code", test.call.code().value())
                        .update();
                return id;
            }
        },
        WITHDRAWN {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = SUBMITTED.reach(test);
                test.stage.inputs.withdraw(test.stage.lead(), id);
                return id;
            }
        };

        abstract InputId reach(DrawnTwiceTest test);

        /** For whom the writer acts then. */
        Acting acting(DrawnTwiceTest test) {
            return this == ALONE ? Acting.ME : Acting.organisation(test.stage.lead.value());
        }

        Actor actor(DrawnTwiceTest test) {
            return this == ALONE ? Actor.person(test.stage.writer) : test.stage.lead();
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheTaskListTwice(State state) throws Exception {
        isDrawnTwice(state, "", pages::tasks);
    }

    @ParameterizedTest
    @EnumSource
    void drawsWhatIsCheckedTwice(State state) throws Exception {
        isDrawnTwice(state, "/check", pages::check);
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheQuestionTwice(State state) throws Exception {
        drawsTheQuestionTwice(state, InputPagesStage.CAUSES);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNTOUCHED", "ALONE", "TOO_LATE", "WITHDRAWN"})
    void drawsTheLastQuestionTwice(State state) throws Exception {
        drawsTheQuestionTwice(state, InputPagesStage.WORK);
    }

    private void drawsTheQuestionTwice(State state, String key) throws Exception {
        isDrawnTwice(state, "/questions/" + key, (actor, id) -> pages.question(actor, id, new QuestionKey(key)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ALONE")
    void drawsWhoIsAskedToSignTwice(State state) throws Exception {
        Drawn drawn = isDrawnTwice(state, "/co-signers", pages::cosigners);
        boolean takesBack = ((CosignersPage) drawn.page()).asked().stream().anyMatch(CosignersPage.Asked::takesBack);
        assertThat(drawn.html().contains("/co-signers/take-back")).isEqualTo(takesBack);
        assertThat(find(Button.class).withText("Withdraw invitation").all().isEmpty())
                .isNotEqualTo(takesBack);
    }

    @ParameterizedTest
    @EnumSource
    void drawsPublicationTwice(State state) throws Exception {
        Drawn drawn = isDrawnTwice(state, "/publication", pages::publication);
        offersTheSame(((PublicationPage) drawn.page()).choices(), drawn);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "INVITED",
                "INVITED_TOO_LATE",
                "FROZEN_FOR_OTHERS",
                "CHANGED_SINCE_FROZEN",
                "SIGNED",
                "SIGNED_AN_OLDER_VERSION",
                "WIDENED_SINCE_SIGNED",
                "SUBMITTED_TOGETHER",
                "TOGETHER_AND_CLOSED",
                "PUBLISHED_TOGETHER",
                "PUBLISHED_TOGETHER_AND_CLOSED",
                "WITHDRAWN_TOGETHER"
            })
    void drawsTwiceWhatAnotherSigns(State state) throws Exception {
        Drawn drawn = isDrawnTwiceForAnother(state, "/sign", pages::sign);
        SignPage page = (SignPage) drawn.page();
        offersTheSame(page.sign() == null ? null : page.choices(), drawn);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "INVITED",
                "INVITED_TOO_LATE",
                "FROZEN_FOR_OTHERS",
                "CHANGED_SINCE_FROZEN",
                "SIGNED",
                "SIGNED_AN_OLDER_VERSION",
                "WIDENED_SINCE_SIGNED",
                "SUBMITTED_TOGETHER",
                "TOGETHER_AND_CLOSED",
                "PUBLISHED_TOGETHER",
                "PUBLISHED_TOGETHER_AND_CLOSED",
                "WITHDRAWN_TOGETHER"
            })
    void drawsTwiceWhatAnotherNarrows(State state) throws Exception {
        Drawn drawn = isDrawnTwiceForAnother(state, "/publication", pages::publication);
        offersTheSame(((PublicationPage) drawn.page()).choices(), drawn);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R14.2 tells twice who sees a request for more time, what was asked and what was answered")
    void drawsMoreTimeTwice(State state) throws Exception {
        InputId id = state.reach(this);
        MoreTimePage page = pages.moreTime(state.actor(this), id);
        if (page.isEmpty()) {
            isOfferedNowhere(id, state.acting(this), "/more-time");
        } else {
            Drawn drawn = isDrawnTwice(id, state.acting(this), "/more-time", page);
            assertThat(drawn.html().contains("name=\"reason\"")).isEqualTo(page.send() != null);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R14.4 tells twice what follows when an input is withdrawn, and offers it where it can be")
    void drawsWithdrawingTwice(State state) throws Exception {
        InputId id = state.reach(this);
        WithdrawPage page = pages.withdraw(state.actor(this), id);
        if (page.verb() == null) {
            isOfferedNowhere(id, state.acting(this), "/withdraw");
        } else {
            isDrawnTwice(id, state.acting(this), "/withdraw", page);
        }
    }

    /** Neither is there a way to it with script, nor a page of it without. */
    private void isOfferedNowhere(InputId id, Acting acting, String below) throws Exception {
        UI.getCurrent().navigate(acting.segment() + "/inputs/" + id);
        openMenus();
        assertThat(Stream.concat(find(Button.class).all().stream(), find(NativeButton.class).all().stream())
                        .map(DrawnTwiceTest::text))
                .doesNotContain(below.equals("/withdraw") ? "Withdraw this input" : "Ask for more time");
        PlainBrowser browser = new PlainBrowser(portal);
        String plainAt = "/en/i/" + id;
        assertThat(browser.open(plainAt + below).address()).isEqualTo(plainAt);
        assertThat(browser.html()).doesNotContain("href=\"" + plainAt + below + "\"");
    }

    @Test
    @DisplayName("R14.4 promises another input only as long as the call is open to all")
    void promisesAnotherInputUntilTheDeadline() {
        InputId id = State.SUBMITTED.reach(this);
        assertThat(keys(pages.withdraw(stage.lead(), id).consequence()))
                .containsExactly("input.page.withdraw-consequence", "input.withdraw.again");
        stage.close(call);
        assertThat(keys(pages.withdraw(stage.lead(), id).consequence()))
                .containsExactly("input.page.withdraw-consequence");
    }

    private Drawn isDrawnTwiceForAnother(State state, String below, BiFunction<Actor, InputId, InputPage> read)
            throws Exception {
        InputId id = state.reach(this);
        TestSessions.signIn(stage.activist);
        return isDrawnTwice(id, Acting.organisation(stage.network.value()), below, read.apply(stage.network(), id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/check", "/questions/causes", "/co-signers", "/publication"})
    void drawsTwiceForThoseWhoOnlyRead(String below) throws Exception {
        InputId id = State.FROZEN_FOR_OTHERS.reach(this);
        Actor reader = reader(stage.lead(), stage.lead);
        isDrawnTwice(
                id,
                Acting.organisation(stage.lead.value()),
                below,
                switch (below) {
                    case "" -> pages.tasks(reader, id);
                    case "/check" -> pages.check(reader, id);
                    case "/co-signers" -> pages.cosigners(reader, id);
                    case "/publication" -> pages.publication(reader, id);
                    default -> pages.question(reader, id, new QuestionKey(InputPagesStage.CAUSES));
                });
    }

    @Test
    @DisplayName(
            "R14.2, R14.4 offers those who only read neither more time nor withdrawing, and shows them what was asked")
    void offersReadersNeitherMoreTimeNorWithdrawing() throws Exception {
        InputId id = State.MORE_TIME_ASKED.reach(this);
        Actor reader = reader(stage.lead(), stage.lead);
        Acting acting = Acting.organisation(stage.lead.value());
        assertThat(pages.moreTime(reader, id).send()).isNull();
        isDrawnTwice(id, acting, "/more-time", pages.moreTime(reader, id));
        isOfferedNowhere(State.SUBMITTED.reach(this), acting, "/withdraw");
        assertThat(pages.withdraw(reader, id).verb()).isNull();
    }

    @Test
    void drawsTwiceForThoseWhoOnlyReadWhatIsSigned() throws Exception {
        InputId id = State.FROZEN_FOR_OTHERS.reach(this);
        Actor reader = reader(stage.network(), stage.network);
        Drawn drawn = isDrawnTwice(id, Acting.organisation(stage.network.value()), "/sign", pages.sign(reader, id));
        offersTheSame(null, drawn);
    }

    /** Somebody who joined an organisation and may only read there; they are signed in. */
    private Actor reader(Actor owner, OrganisationId organisation) {
        PersonId reader = stage.scenes.person("A reader");
        InvitationId invitation = invitations.invite(
                owner, new InviteMember(organisation, reader + "@example.org", Set.of(MemberRole.READER), Language.EN));
        String path = invitations.mail(Actor.system(), invitation).orElseThrow().path();
        invitations.accept(Actor.person(reader), invitation, path.substring(path.lastIndexOf('/') + 1));
        TestSessions.signIn(reader);
        return stage.scenes.member(reader, organisation);
    }

    @Test
    @DisplayName("R14.2 after the deadline, what was submitted counts; what was changed after it does not")
    void saysWhatTheDeadlineLeaves() {
        assertThat(late(State.TOO_LATE)).containsExactly("input.task.too-late", "input.task.too-late");
        assertThat(late(State.SUBMITTED_AND_CLOSED)).containsExactly("input.page.sent", "input.task.too-late-sent");
        assertThat(late(State.CHANGED_AND_CLOSED))
                .containsExactly("input.page.sent-changed-late", "input.task.too-late-sent");
    }

    /** What stands on top of the task list, and why nothing can be submitted. */
    private List<String> late(State state) {
        call = stage.openCall(20);
        InputId id = state.reach(this);
        Sentence top = pages.tasks(stage.lead(), id).notes().getFirst().says().getFirst();
        Sentence obstacle =
                requireNonNull(pages.check(stage.lead(), id).obstacle()).says().getFirst();
        return List.of(top.key(), obstacle.key());
    }

    @Test
    @DisplayName("R14.4 says why name and text can only be narrowed, and what is left to those who fear reprisals")
    void saysWhyItIsOnlyNarrowed() {
        PublicationPage chosen = pages.publication(stage.lead(), State.UNTOUCHED.reach(this));
        assertThat(keys(chosen.notes())).containsExactly("input.publication.until", "input.publication.after");
        assertThat(keys(chosen.careful()))
                .containsExactly("input.publication.careful-both", "input.publication.careful-words");
        InputId id = State.PUBLISHED_TOGETHER.reach(this);
        PublicationPage cosigned = pages.publication(stage.network(), id);
        assertThat(keys(cosigned.notes()))
                .containsExactly("input.publication.co-signs", "input.publication.only-narrower");
        assertThat(keys(cosigned.careful())).containsExactly("input.publication.careful-both");
        stage.close(call);
        assertThat(keys(pages.publication(stage.network(), id).notes()))
                .containsExactly("input.publication.over", "input.publication.only-narrower");
        stage.inputs.narrow(stage.lead(), id, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        assertThat(pages.publication(stage.lead(), id).careful())
                .containsExactly(Sentence.of(
                        "input.publication.careful-one",
                        Sentence.of(TextChoice.preset().key())));
        stage.inputs.narrow(stage.lead(), id, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        assertThat(pages.publication(stage.lead(), id).careful()).isEmpty();
    }

    private static List<String> keys(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::key).toList();
    }

    @Test
    @DisplayName("R14.2 does not say that all was received where a file was refused")
    void saysThatFilesWereRefused() {
        InputId id = State.FILE_REFUSED.reach(this);
        assertThat(pages.receipt(stage.lead(), id).lead().key()).isEqualTo("input.receipt.lead-refused");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SUBMITTED",
                "CHANGED_SINCE_SUBMITTED",
                "SUBMITTED_TWICE",
                "FILE_REFUSED",
                "SUBMITTED_AND_CLOSED",
                "WITHDRAWN",
                "SUBMITTED_TOGETHER"
            })
    void drawsTheReceiptTwice(State state) throws Exception {
        isDrawnTwice(state, "/receipt", pages::receipt);
    }

    @Test
    @DisplayName("R14.5 a receipt says the same in the same order with script and without, and how much was received")
    void saysTheRowsOfAReceiptInOneOrder() throws Exception {
        Drawn drawn = isDrawnTwice(State.SUBMITTED_TOGETHER, "/receipt", pages::receipt);
        Page plain = new Page(Language.EN, "/", "", true);
        List<String> rows = ((ReceiptPage) drawn.page())
                .rows().stream().map(row -> plain.say(row.key())).toList();
        assertThat(rows)
                .containsExactly(
                        "Received",
                        "UTC",
                        "Call",
                        "Submitted by",
                        "Co-signed by",
                        "Version",
                        "Contents",
                        "What is published");
        assertThat(find(DescriptionList.Term.class).all().stream().map(DrawnTwiceTest::text))
                .containsSequence(rows);
        assertThat(Pattern.compile("<dt>([^<]*)</dt>")
                        .matcher(drawn.html())
                        .results()
                        .map(found -> found.group(1)))
                .containsSequence(rows);
        assertThat(drawn.html()).contains("1 answer and 1 word");
        assertThat(find(Main.class).all().stream().map(DrawnTwiceTest::text))
                .anyMatch(text -> text.contains("1 answer and 1 word"));
    }

    @Test
    @DisplayName("UC-INP-03 a question shows what was answered in earlier versions, and only what differs")
    void showsWhatWasAnsweredBefore() {
        assertThat(before(State.ANSWERED)).isEmpty();
        assertThat(before(State.SUBMITTED)).isEmpty();
        assertThat(before(State.CHANGED_SINCE_SUBMITTED)).containsExactly(new AnswerValue.Text("Poverty"));
        assertThat(before(State.SUBMITTED_TWICE)).containsExactly(new AnswerValue.Text("Poverty"));
    }

    private List<AnswerValue> before(State state) {
        call = stage.openCall(20);
        InputId id = state.reach(this);
        return pages.question(stage.lead(), id, new QuestionKey(InputPagesStage.CAUSES)).earlier().stream()
                .map(QuestionPage.Earlier::value)
                .toList();
    }

    @Test
    @DisplayName("UC-CAL-02 a call counts its questions as the task list of an input does")
    void countsTheQuestionsAsTheCallDoes() {
        TaskPage tasks = pages.tasks(stage.lead(), State.UNTOUCHED.reach(this));
        Sentence asked = call.content().asked();
        assertThat(asked.key()).isEqualTo("call.fact.questions-depending");
        assertThat(((Sentence) asked.args().getFirst()).args())
                .containsExactly(tasks.answered().args().get(1));
    }

    private Drawn isDrawnTwice(State state, String below, BiFunction<Actor, InputId, InputPage> read) throws Exception {
        InputId id = state.reach(this);
        return isDrawnTwice(id, state.acting(this), below, read.apply(state.actor(this), id));
    }

    private Drawn isDrawnTwice(InputId id, Acting acting, String below, InputPage page) throws Exception {
        UI.getCurrent().navigate(acting.segment() + "/inputs/" + id + (DIALOGS.contains(below) ? "" : below));
        openMenus();
        List<String> links =
                find(Anchor.class).all().stream().map(Anchor::getHref).toList();
        InputWording wording = new InputWording(new Reader(Language.EN, Reader.GENEVA));
        verb(page).ifPresent(verb -> pressAny(wording.say(verb)));
        String drawn = Stream.of(
                        find(Main.class).all().stream().map(DrawnTwiceTest::text),
                        find(NativeButton.class).all().stream().map(DrawnTwiceTest::text),
                        find(Checkbox.class).all().stream().map(Checkbox::getLabel),
                        find(AnswerField.class).all().stream()
                                .map(field -> field.getElement().getAttribute("config")),
                        find(Dialog.class).all().stream().map(DrawnTwiceTest::text),
                        find(Dialog.class).all().stream().map(Dialog::getHeaderTitle),
                        find(Button.class).all().stream().map(DrawnTwiceTest::text),
                        find(ConfirmDialog.class).all().stream()
                                .flatMap(dialog ->
                                        Stream.of("message", "confirmText").map(dialog.getElement()::getProperty)))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
        String plainAt = "/en/i/" + id;
        PlainBrowser browser = new PlainBrowser(portal);
        browser.open(plainAt + below);
        String html = browser.html();
        assertThat(browser.status()).isEqualTo(200);
        String text = HtmlUtils.htmlUnescape(
                html.replaceAll("(?s)<style>.*?</style>|<[^>]*>", "").replaceAll("\\s+", " "));
        Page plain = new Page(Language.EN, "/", "", true);
        List<Sentence> said = Stream.concat(
                        found(page, Sentence.class).stream(),
                        found(page, Problem.class).stream().map(Sentence::of))
                .toList();
        assertThat(said).isNotEmpty();
        found(page, ExtensionDetails.class).forEach(asked -> {
            assertThat(text).contains(asked.reason());
            assertThat(drawn).contains(asked.reason());
        });
        assertThat(said).allSatisfy(sentence -> {
            assertThat(text).contains(plain.say(sentence).replaceAll("\\s+", " "));
            assertThat(drawn).contains(wording.say(sentence));
        });
        found(page, InputPage.Offer.class).forEach(offer -> {
            if (!(page instanceof QuestionPage question && question.writes())) {
                assertThat(html).contains("href=\"" + plainAt + offer.below() + "\"");
            }
            if (!DIALOGS.contains(offer.below())) {
                assertThat(links).contains(acting.segment() + "/inputs/" + id + offer.below());
            }
        });
        if (page instanceof QuestionPage question
                && question.writes()
                && question.held() == null
                && question.answer().files().stream()
                        .allMatch(file -> file.status().isReady())) {
            assertThat(browser.send(below, "answer", "Poverty", "go", "next").address())
                    .isEqualTo(plainAt + question.next().below());
        }
        return new Drawn(page, html);
    }

    private void openMenus() {
        find(MenuButton.class)
                .withCondition(menu -> "More".equals(text(menu)))
                .all()
                .forEach(menu -> test(menu).click());
    }

    /** Presses a button of the page, or of a menu that is open. */
    private void pressAny(String words) {
        find(NativeButton.class).all().stream()
                .filter(item -> words.equals(text(item)))
                .findFirst()
                .ifPresentOrElse(item -> test(item).click(), () -> press(words));
    }

    /** The verb before which a dialog tells what follows. */
    private static Optional<Sentence> verb(InputPage page) {
        return switch (page) {
            case SignPage sign when sign.end() != null -> Optional.of(sign.end().verb());
            case PublicationPage choice
            when choice.narrowing() != null -> Optional.of(choice.narrowing().verb());
            case MoreTimePage more -> Optional.ofNullable(more.time().ask()).map(InputPage.Offer::label);
            case WithdrawPage withdraw -> Optional.ofNullable(withdraw.verb());
            default -> Optional.empty();
        };
    }

    /** What both front ends let one choose about name and text. */
    private void offersTheSame(InputPage.@Nullable Choices choices, Drawn drawn) {
        List<String> offered = choices == null
                ? List.of()
                : Stream.concat(choices.names().stream(), choices.texts().stream())
                        .map(choice -> Answering.name((Enum<?>) choice.value()))
                        .toList();
        assertThat(find(RadioButtonGroup.class).all().stream()
                        .filter(group -> CHOICES.contains(group.getLabel()))
                        .flatMap(group -> group.getListDataView().getItems())
                        .map(choice -> Answering.name((Enum<?>) choice)))
                .containsExactlyInAnyOrderElementsOf(offered);
        assertThat(Pattern.compile("name=\"(?:name|text)\" value=\"([a-z-]+)\"")
                        .matcher(drawn.html())
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(offered);
    }

    /** A page model, and how it is drawn without script. */
    private record Drawn(InputPage page, String html) {}

    /** All of a kind in a page model, however deep; the input and an answer are drawn by each page in its own way. */
    private static <T> List<T> found(Object in, Class<T> kind) {
        if (kind.isInstance(in)) {
            return List.of(kind.cast(in));
        }
        if (in instanceof Collection<?> all) {
            return all.stream().flatMap(one -> found(one, kind).stream()).toList();
        }
        if (!(in instanceof Record)
                || in instanceof InputDetails
                || in instanceof AnswerDetails
                || !in.getClass().getPackageName().endsWith(".input")) {
            return List.of();
        }
        return Stream.of(in.getClass().getRecordComponents())
                .map(component -> value(in, component))
                .filter(java.util.Objects::nonNull)
                .flatMap(value -> found(value, kind).stream())
                .toList();
    }

    private static Object value(Object in, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(in);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another of those who write for the lead. */
    private Actor colleague() {
        return Actor.member(
                stage.scenes.person("A colleague"),
                new Membership(
                        stage.lead.value(),
                        "Lead",
                        Set.of(MemberRole.EDITOR),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
    }

    private InputId widened(InputId id) {
        stage.inputs.choose(stage.lead(), id, NameChoice.SHOWN, TextChoice.PUBLISHED);
        return id;
    }

    private void attach(InputId id) {
        try {
            documents.upload(
                    stage.lead(),
                    new Upload(id.ref(), InputPagesStage.CAUSES, "scan.txt"),
                    new ByteArrayInputStream("words".getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().until(() -> documents.of(stage.lead(), id.ref()).getFirst().status() == DocumentStatus.READY);
    }
}
