package org.partnershipportal.exchange.remark.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.remark.RemarkHiding;
import org.partnershipportal.exchange.remark.RemarkId;
import org.partnershipportal.exchange.remark.RemarkText;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.AppealDrawing;

/** UC-REM-05: appeal against the hiding of what one said of a practice, or answered. */
@Route(":acting/practices/remarks/:id/:which/appeal")
@OpenTo(Permission.APPEAL)
class AppealRemarkView extends ActingPage {

    private final RemarkHiding hiding;

    AppealRemarkView(Actors actors, RemarkHiding hiding) {
        super(actors);
        this.hiding = hiding;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        RemarkId id = named(event, "id", RemarkId::parse);
        RemarkText which = named(event, "which", word -> Word.read(word, List.of(RemarkText.values())));
        Optional<String> about = hiding.practice(actor, id).map(PracticeLinks::page);
        String page = about.orElse(PracticeLinks.LIST);
        String back = about.isPresent() ? "practice.edit.back" : "plain.layout.practices";
        title(getTranslation("shared.field.appeal"));
        add(new AppealDrawing(language())
                .of(
                        hiding.appealing(actor, id, which),
                        new PageHeader(getTranslation("shared.field.appeal")).back(getTranslation(back), path(page)),
                        appeal -> {
                            hiding.appeal(actor(), id, which, appeal.text());
                            done("moderation.appeal.sent", page);
                        }));
    }
}
