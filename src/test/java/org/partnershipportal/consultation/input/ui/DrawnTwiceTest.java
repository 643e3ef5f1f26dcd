package org.partnershipportal.consultation.input.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;
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
        SUBMITTED_TOGETHER {
            @Override
            InputId reach(DrawnTwiceTest test) {
                InputId id = SIGNED.reach(test);
                test.stage.inputs.submit(test.stage.lead(), new SubmitInput(id, Inputs.newKey(), 1, ""));
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

    private void isDrawnTwice(State state, String below, BiFunction<Actor, InputId, InputPage> read) throws Exception {
        InputId id = state.reach(this);
        InputPage page = read.apply(state.actor(this), id);
        UI.getCurrent().navigate(state.acting(this).segment() + "/inputs/" + id + below);
        find(MenuButton.class)
                .withCondition(menu -> "More".equals(text(menu)))
                .all()
                .forEach(menu -> test(menu).click());
        String drawn = Stream.of(
                        find(Main.class).all().stream().map(DrawnTwiceTest::text),
                        find(NativeButton.class).all().stream().map(DrawnTwiceTest::text),
                        find(Checkbox.class).all().stream().map(Checkbox::getLabel))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
        List<String> links =
                find(Anchor.class).all().stream().map(Anchor::getHref).toList();
        String plainAt = "/en/calls/" + call.code() + "/answer/" + id;
        PlainBrowser browser = new PlainBrowser(portal);
        browser.open(plainAt + below);
        String html = browser.html();
        assertThat(browser.status()).isEqualTo(200);
        String text = HtmlUtils.htmlUnescape(
                html.replaceAll("(?s)<style>.*?</style>|<[^>]*>", "").replaceAll("\\s+", " "));
        Page plain = new Page(Language.EN, "/", "", true);
        InputWording wording = new InputWording(new Reader(Language.EN, Reader.GENEVA));
        List<Sentence> said = Stream.concat(
                        found(page, Sentence.class).stream(),
                        found(page, Problem.class).stream().map(Sentence::of))
                .toList();
        assertThat(said).isNotEmpty();
        assertThat(said).allSatisfy(sentence -> {
            assertThat(text).contains(plain.say(sentence).replaceAll("\\s+", " "));
            assertThat(drawn).contains(wording.say(sentence));
        });
        found(page, InputPage.Offer.class).forEach(offer -> {
            assertThat(html).contains("href=\"" + plainAt + offer.below() + "\"");
            if (!DIALOGS.contains(offer.below())) {
                assertThat(links).contains(state.acting(this).segment() + "/inputs/" + id + offer.below());
            }
        });
    }

    /** All of a kind in a page model, however deep; the input itself is drawn by each page in its own way. */
    private static <T> List<T> found(Object in, Class<T> kind) {
        if (kind.isInstance(in)) {
            return List.of(kind.cast(in));
        }
        if (in instanceof Collection<?> all) {
            return all.stream().flatMap(one -> found(one, kind).stream()).toList();
        }
        if (!(in instanceof Record)
                || in instanceof InputDetails
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
