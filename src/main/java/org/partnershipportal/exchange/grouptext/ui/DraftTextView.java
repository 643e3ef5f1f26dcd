package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.exchange.grouptext.DraftTextDetails;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextLinks;
import org.partnershipportal.exchange.grouptext.DraftTextPapers;
import org.partnershipportal.exchange.grouptext.DraftTexts;
import org.partnershipportal.exchange.grouptext.GroupProductLinks;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.grouptext.LimitComments;
import org.partnershipportal.exchange.grouptext.PublishProduct;
import org.partnershipportal.exchange.grouptext.TextComments;
import org.partnershipportal.exchange.grouptext.VersionRow;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-10, UC-GRP-11: a draft text as members read it, with the comments beside each paragraph (picture 12b). */
@Route(":acting/groups/:id/texts/:text")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/grouptext.css")
class DraftTextView extends ActingPage {

    private final DraftTexts texts;
    private final TextComments comments;
    private final DraftTextPapers papers;
    private final GroupProducts products;
    private final Div bar = new Div();

    DraftTextView(
            Actors actors, DraftTexts texts, TextComments comments, DraftTextPapers papers, GroupProducts products) {
        super(actors);
        this.texts = texts;
        this.comments = comments;
        this.papers = papers;
        this.products = products;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", WorkingGroupId::parse), named(event, "text", DraftTextId::parse), 0);
    }

    /** @param wanted the number of a version; 0 for the latest */
    private void show(WorkingGroupId id, DraftTextId text, int wanted) {
        removeAll();
        DraftTextDetails details = texts.details(actor(), id, text);
        GroupTextWording wording = new GroupTextWording(reader());
        Optional<VersionRow> version = details.version(wanted).or(details::latest);
        title(getTranslation("grouptext.page.title"));
        PageHeader header = header(details, version, wording);
        add(header);
        if (version.isEmpty()) {
            add(new EmptyState(getTranslation("grouptext.page.nothing-published")));
            return;
        }
        bar(details, wording);
        DraftDocument document = new DraftDocument(
                new DraftDocument.Source(texts, comments, papers, this::actor),
                details,
                version.get(),
                wording,
                number -> show(id, text, number),
                () -> bar(texts.details(actor(), id, text), wording));
        if (takesComments(details, version)) {
            header.primary(new Button(getTranslation("grouptext.comment.do"), click -> document.comment()));
        }
        add(bar, document);
    }

    private void bar(DraftTextDetails details, GroupTextWording wording) {
        bar.removeAll();
        if (details.comments() != null) {
            bar.add(CommentBar.of(details, details.comments(), wording, now()));
        }
    }

    /** Members are asked to comment on the latest version: while they can, that is what its page is for. */
    private static boolean takesComments(DraftTextDetails details, Optional<VersionRow> version) {
        return details.takesComments()
                && version.filter(shown -> shown.number() == details.published())
                        .isPresent();
    }

    private PageHeader header(DraftTextDetails details, Optional<VersionRow> version, GroupTextWording wording) {
        WorkingGroupId group = details.group().id();
        PageHeader header = new PageHeader(version.map(VersionRow::title).orElse(details.title()), language())
                .back(getTranslation("grouptext.list.title"), path(DraftTextLinks.list(group)))
                .lead(getTranslation(details.readersKey()));
        version.ifPresent(shown -> {
            header.meta(badge(details, shown, wording));
            header.meta(wording.text(
                    "grouptext.version.published-by",
                    shown.publisher() == null
                            ? wording.text("grouptext.comment.former")
                            : shown.publisher().name().text(),
                    wording.day(shown.publishedAt())));
            if (!shown.note().text().isEmpty()) {
                header.meta(
                        new Span(wording.text("grouptext.version.note")),
                        new TextWithLanguage(shown.note(), language()));
            }
        });
        version.filter(shown -> products.mayPublish(actor(), details.id(), shown.number()))
                .ifPresent(shown -> header.more(
                        getTranslation("grouptext.product.publish", shown.number()),
                        () -> publish(details, shown, wording)));
        if (details.allows(Permission.WRITE_GROUP_TEXT)) {
            if (details.changed() && version.isPresent()) {
                header.meta(Wording.small(wording.text("grouptext.page.changed")));
            }
            String edit = path(DraftTextLinks.edit(group, details.id()));
            if (takesComments(details, version)) {
                header.more(
                        getTranslation("grouptext.edit.title"),
                        () -> UI.getCurrent().navigate(edit));
            } else {
                header.primary(new AppLink(getTranslation("grouptext.edit.title"), edit));
            }
            if (version.isPresent()) {
                header.more(
                        getTranslation("grouptext.limit.title"),
                        () -> limit(texts.details(actor(), group, details.id()), wording));
            }
        }
        return header;
    }

    private void publish(DraftTextDetails details, VersionRow shown, GroupTextWording wording) {
        TextField title = new TextField(wording.text("shared.field.title"));
        title.setValue(shown.title().text());
        TextArea summary = new TextArea(wording.text("grouptext.product.summary"));
        summary.setHelperText(wording.text("grouptext.product.summary-hint"));
        Confirm.ask(
                wording.text("grouptext.product.publish", shown.number()),
                wording.text("grouptext.product.consequence"),
                wording.text("shared.verb.publish"),
                new CommandForm<>(PublishProduct.class)
                        .given(PublishProduct::text, details.id())
                        .given(PublishProduct::number, shown.number())
                        .required(PublishProduct::title, title)
                        .required(PublishProduct::summary, summary),
                command -> done(
                        "grouptext.product.publish-done", GroupProductLinks.page(products.publish(actor(), command))));
    }

    private static StatusBadge badge(DraftTextDetails details, VersionRow shown, GroupTextWording wording) {
        if (shown.number() < details.published()) {
            return StatusBadge.neutral(wording.text("grouptext.version.earlier", shown.number(), details.published()));
        }
        return details.open()
                ? StatusBadge.warn(wording.text("grouptext.version.open", shown.number()))
                : StatusBadge.ok(wording.version(shown.number()));
    }

    /** Where comments were open before, the fields stay as they are, so that no comment that is being typed is lost. */
    private void limit(DraftTextDetails details, GroupTextWording wording) {
        DateField until = new DateField(wording.text("grouptext.publish.until"), language());
        until.setValue(details.open() ? details.commentsUntil() : null);
        Confirm.ask(
                wording.text("grouptext.limit.title"),
                wording.text("grouptext.publish.until-hint"),
                wording.text("shared.verb.save"),
                new CommandForm<>(LimitComments.class)
                        .given(LimitComments::text, details.id())
                        .optional(LimitComments::until, until),
                command -> {
                    texts.limitComments(actor(), command);
                    Toasts.done(getTranslation("shared.verb.saved"));
                    if (details.open()) {
                        bar(texts.details(actor(), details.group().id(), details.id()), wording);
                    } else {
                        show(details.group().id(), details.id(), 0);
                    }
                });
    }
}
