package org.partnershipportal.exchange.workinggroup.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.workinggroup.Entry;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.SeatTable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroupNumber;
import org.partnershipportal.exchange.workinggroup.WorkingGroupRow;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Listing;
import org.partnershipportal.ground.plain.Options;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Slot;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Working groups that are open or over (UC-GRP-01, UC-GRP-03), as any visitor can read them. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class WorkingGroupController {

    private static final String PATH = "/groups";

    private final WorkingGroups groups;
    private final List<Slot.Filler> fillers;

    WorkingGroupController(WorkingGroups groups, ObjectProvider<Slot.Filler> fillers) {
        this.groups = groups;
        this.fillers = fillers.orderedStream().toList();
    }

    @GetMapping(PATH)
    @Limited(value = Limit.SEARCH, onlyWithQuery = true)
    String list(@PathVariable String lang, @RequestParam Map<String, String> params, Model model) {
        WorkingGroupQuery asked = WorkingGroupQuery.of(params);
        Page page = Listing.of(found(asked), params.get("from"), asked.query(), PATH)
                .show(model, lang);
        Options.show(model, asked.query())
                .offer("theme", Themes.standard().all(), Theme::code, theme -> theme.name(page.language()))
                .offer("seat", SeatTable.groups(), Word::of, group -> page.say(group.key()))
                .offer("entry", List.of(Entry.values()), Word::of, entry -> page.say(entry.key()))
                .offer("status", WorkingGroupQuery.PUBLIC, Word::of, status -> page.say(status.key()));
        model.addAttribute("filter", asked.filter());
        model.addAttribute("themes", Themes.standard());
        return "workinggroup/groups";
    }

    @GetMapping(PATH + ".csv")
    @Limited(Limit.SEARCH)
    void export(
            @PathVariable String lang,
            @RequestParam Map<String, String> params,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Page page = Page.show(model, lang, PATH);
        List<String> headings = List.of(
                page.say("workinggroup.public.number"),
                page.say("shared.field.title"),
                page.say("shared.field.text-language"),
                page.say("shared.field.purpose"),
                page.say("shared.field.status"),
                page.say("shared.field.first-day"),
                page.say("shared.field.last-day"),
                page.say("workinggroup.charter.states"),
                page.say("workinggroup.charter.entry"),
                page.say(SeatRole.CHAIR.key()),
                page.say("shared.field.who-takes-part"),
                page.say("workinggroup.table.gaps"));
        Download.table(response, "groups.csv", headings, found(WorkingGroupQuery.of(params)), row -> cells(page, row));
    }

    private static List<String> cells(Page page, WorkingGroupRow row) {
        OrganisationSummary chair = row.chair();
        LocalDate ends = row.term().ends();
        return List.of(
                row.number().toString(),
                row.title().text(),
                row.title().language(),
                row.purpose().text(),
                page.say(row.status().key()),
                row.term().starts().toString(),
                ends == null ? "" : ends.toString(),
                page.say(row.statesAre().key()),
                page.say(row.entry().key()),
                chair == null ? "" : chair.name().text(),
                row.table().composition().gauge().sentence(page.language()),
                row.table().gaps().stream().map(page::say).collect(Collectors.joining(" ")));
    }

    private Listing.Finding<WorkingGroupRow> found(WorkingGroupQuery asked) {
        return (from, max) -> groups.list(Actor.visitor(), asked.filter(), from, max);
    }

    /** By its number, or by its id as other parts of the portal link it. */
    @GetMapping(PATH + "/{reference}")
    String show(@PathVariable String lang, @PathVariable String reference, Model model) {
        WorkingGroupDetails details = WorkingGroupNumber.parse(reference)
                .map(number -> groups.details(Actor.visitor(), number))
                .or(() -> WorkingGroupId.parse(reference).map(id -> groups.details(Actor.visitor(), id)))
                .orElseThrow(NotFound::new);
        Page.show(model, lang, PATH + "/" + details.number());
        model.addAttribute("group", details);
        model.addAttribute("gauge", details.table().composition().gauge(details.missing()));
        model.addAttribute("three", SeatTable.groups());
        model.addAttribute("themes", Themes.standard());
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), WorkingGroupLinks.page(details.id())));
        model.addAttribute("groupId", details.id());
        Slot.show(model, "groupSlot", fillers);
        return "workinggroup/group";
    }
}
