package org.partnershipportal.overview.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.overview.relation.RuleCount;
import org.partnershipportal.overview.relation.Stage;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleSet;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.springframework.web.util.HtmlUtils;

/**
 * The index of rules, the same on both front ends: the choice of a set and of a type of record, a square for each rule that is the
 * darker the more records came of it, and the same numbers as a table. All classes it gives stand in {@code atlas/rules.html} and
 * {@code atlas.css}. It leaves out end tags that HTML does not require: for 122 rules they were a tenth of the page.
 */
@ForOwnPages
public final class RulePicture {

    private static final long[] STEPS = {1, 3, 6, 10};

    private final RuleIndex index;
    private final Language reader;
    private final String before;
    private final String marks;
    private final StringBuilder text = new StringBuilder(32_768);

    private RulePicture(RuleIndex index, Language reader, String before, String marks) {
        this.index = index;
        this.reader = reader;
        this.before = before;
        this.marks = marks;
    }

    /**
     * The choices and the squares; all words are escaped.
     *
     * @param before what stands before the address of a page
     * @param marks what else stands in a link; empty, or begins with a space
     */
    public static String squares(RuleIndex index, Language reader, String before, String marks) {
        return new RulePicture(index, reader, before, marks).drawn();
    }

    /** The same numbers as a table; all words are escaped. */
    public static String table(RuleIndex index, Language reader, String before, String marks) {
        return new RulePicture(index, reader, before, marks).tabled();
    }

    private String drawn() {
        nav("atlas.rules.sets");
        for (RuleSet set : RuleSets.standard().all()) {
            choice(
                    RuleIndex.address(set, index.kind()),
                    set.equals(index.set()),
                    say("shared.field.dotted", set.shortNames().in(reader), number(set.last())));
        }
        text.append("</nav>");
        nav("atlas.rules.kinds");
        kind(null, say("atlas.rules.all"));
        RuleCount.stages().forEach(stage -> kind(stage, say(stage.key())));
        text.append("</nav><ul class=\"plain heat-parts\">");
        index.parts().forEach(this::part);
        return text.append("</ul><p class=\"m\">")
                .append(escaped(say("atlas.rules.legend")))
                .append(reader == Language.EN ? "" : " " + escaped(say("atlas.rules.sections")))
                .append("</p>")
                .toString();
    }

    private void nav(String label) {
        text.append("<nav class=\"row noprint\" aria-label=\"%s\">".formatted(escaped(say(label))));
    }

    private void kind(@Nullable Stage stage, String words) {
        choice(RuleIndex.address(index.set(), stage), stage == index.kind(), words);
    }

    private void choice(String address, boolean current, String words) {
        text.append("<a href=\"%s\"%s%s>%s</a>"
                .formatted(escaped(before + address), marks, current ? " aria-current=\"true\"" : "", escaped(words)));
    }

    private void part(RuleIndex.Part part) {
        List<Rule> rules = part.rules();
        text.append("<li><p>%s</p><ul class=\"plain heat\">"
                .formatted(escaped(part.title().in(reader))));
        rules.forEach(this::square);
        text.append("</ul><p class=\"m\">")
                .append(escaped(say("atlas.rules.gaps", index.gaps(rules), rules.size())))
                .append("</p>");
    }

    private void square(Rule rule) {
        long many = index.many(rule);
        text.append("<li><a class=\"h%d\" href=\"%s\"%s><i>%s</i><span aria-hidden=true><b>%s</b> %s</span></a>"
                .formatted(
                        step(many),
                        escaped(before + RelationLinks.rule(rule.ref())),
                        marks,
                        escaped(say("atlas.rules.square", name(rule), many)),
                        number(rule.ref().ruleNumber()),
                        number(many)));
    }

    private static int step(long many) {
        int step = 0;
        while (step < STEPS.length && many >= STEPS[step]) {
            step++;
        }
        return step;
    }

    private String tabled() {
        text.append("<table class=\"lanes\"><caption class=\"vh\">")
                .append(escaped(say("atlas.rules.table")))
                .append("</caption><thead><tr>");
        head(say("relation.kind.rule"));
        head(say("atlas.rules.heading"));
        index.counted().forEach(stage -> head(say(stage.key())));
        text.append("<tbody>");
        for (Rule rule : index.rules()) {
            text.append("<tr><th scope=\"row\"><a href=\"%s\"%s>%s</a><td%s>%s"
                    .formatted(
                            escaped(before + RelationLinks.rule(rule.ref())),
                            marks,
                            escaped(name(rule)),
                            spoken(rule.heading(reader)),
                            escaped(rule.heading(reader).text())));
            index.counted().forEach(stage -> text.append("<td>").append(number(index.many(rule, stage))));
        }
        return text.append("</table>").toString();
    }

    /** In which language it is, where that is not the reader's, which the page says. */
    private String spoken(LocalizedText words) {
        return words.language().equals(reader.tag())
                ? ""
                : " lang=\"%s\" dir=\"%s\"".formatted(escaped(words.language()), words.direction());
    }

    private void head(String words) {
        text.append("<th scope=\"col\">").append(escaped(words));
    }

    private String name(Rule rule) {
        return RuleSets.standard().text(rule.ref(), reader);
    }

    private String number(long number) {
        return Formats.number(number, reader);
    }

    private String say(String key, Object... args) {
        return Translations.standard().text(reader, key, args);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words);
    }
}
