package org.partnershipportal.overview.atlas.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.Download;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.overview.atlas.RuleIndex;
import org.partnershipportal.overview.atlas.RulePage;
import org.partnershipportal.overview.atlas.RulePicture;
import org.partnershipportal.overview.atlas.Rules;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limited;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rules (UC-PUB-21), as any visitor can read of them. Asked of the records at each reading, for inputs are counted. */
@PlainPages
@RequestMapping(Page.LANGUAGES)
class RuleController {

    private static final String PATH = "/" + RelationLinks.RULES;
    private static final int SOME = 20;

    private final Rules rules;

    RuleController(Rules rules) {
        this.rules = rules;
    }

    /** The index of a set, or the page of the rule that was typed; what names none is said at its field. */
    @GetMapping(PATH)
    @Limited(Limit.SEARCH)
    String index(
            @PathVariable String lang,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String rule,
            Model model) {
        String typed = Query.text(rule);
        if (!typed.isEmpty()) {
            List<RuleRef> named = new ArrayList<>();
            List<Problem> problems = InvalidInput.in(() -> named.add(rules.named(Actor.visitor(), typed)));
            if (problems.isEmpty()) {
                return "redirect:/" + language(lang).tag() + "/" + RelationLinks.rule(named.getFirst());
            }
            model.addAttribute("problem", problems.getFirst());
        }
        model.addAttribute("typed", typed);
        RuleIndex index = rules.index(Actor.visitor(), set, kind);
        Query query = new Query().with("set", index.word()).choice("kind", index.kind());
        Page page = Page.show(model, lang, PATH, query.filtered());
        model.addAttribute("index", index);
        model.addAttribute("squares", RulePicture.squares(index, page.language(), page.to("/"), ""));
        model.addAttribute("table", RulePicture.table(index, page.language(), page.to("/"), ""));
        return "atlas/rules";
    }

    @GetMapping(PATH + "/{rule}")
    @Limited(Limit.SEARCH)
    String show(@PathVariable String lang, @PathVariable String rule, Model model) {
        RulePage shown = rules.page(Actor.visitor(), language(lang), rule, SOME);
        String path = RelationLinks.rule(shown.rule().ref());
        Page page = Page.show(model, lang, "/" + path);
        model.addAttribute("shown", shown);
        model.addAttribute("name", RuleSets.standard().text(shown.rule().ref(), page.language()));
        model.addAttribute("app", Page.inApplication(Acting.ME.segment(), path));
        return "atlas/rule";
    }

    /** The numbers of a set, as a file. */
    @GetMapping(PATH + ".csv")
    @Limited(Limit.PAPER)
    void export(
            @PathVariable String lang,
            @RequestParam(required = false) @Nullable String set,
            Model model,
            HttpServletResponse response)
            throws IOException {
        RuleIndex index = rules.index(Actor.visitor(), set, null);
        Page page = Page.show(model, lang, PATH);
        List<String> headings = new ArrayList<>(List.of(
                page.say("relation.kind.rule"),
                page.say("atlas.rules.heading"),
                page.say("shared.field.text-language")));
        index.counted().forEach(stage -> headings.add(page.say(stage.key())));
        Download.table(
                response,
                "rules-" + index.word() + ".csv",
                headings,
                (from, max) -> Slice.part(index.rules(), from, max),
                rule -> cells(page, index, rule));
    }

    private static List<String> cells(Page page, RuleIndex index, Rule rule) {
        List<String> cells = new ArrayList<>(List.of(
                RuleSets.standard().text(rule.ref(), page.language()),
                rule.heading(page.language()).text(),
                rule.heading(page.language()).language()));
        index.counted().forEach(stage -> cells.add(String.valueOf(index.many(rule, stage))));
        return cells;
    }

    private static Language language(String lang) {
        return Language.ofTag(lang).orElseThrow(NotFound::new);
    }
}
