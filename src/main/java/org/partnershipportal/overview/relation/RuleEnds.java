package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.springframework.stereotype.Component;

/** Rules of the sets of standards; everyone reads them, and nobody need be asked. */
@Component
class RuleEnds implements LinkedKind {

    private static final Pattern FORM = Pattern.compile("([a-z_]{2,20})-(\\d{1,3})");

    /** The rule at an end of a link. */
    static LinkEnd end(RuleRef rule) {
        return new LinkEnd(RecordKind.RULE, RelationLinks.word(rule));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RULE;
    }

    @Override
    public Optional<String> id(String text) {
        return rule(text).map(rule -> end(rule.ref()).id());
    }

    /** The rule with this id, whatever the case of its letters; empty for any other text. */
    static Optional<Rule> rule(String id) {
        Matcher form = FORM.matcher(id.toLowerCase(Locale.ROOT));
        return form.matches()
                ? RuleSets.standard()
                        .find(new RuleRef(form.group(1).toUpperCase(Locale.ROOT), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    @Override
    public Optional<String> named(Actor actor, String typed) {
        if (!InvalidInput.in(() -> RuleSets.standard().parse("other", typed)).isEmpty()) {
            return Optional.empty();
        }
        List<RuleRef> rules = RuleSets.standard().parse("other", typed);
        return rules.size() == 1 ? Optional.of(end(rules.getFirst()).id()) : Optional.empty();
    }

    @Override
    public Where visibleTo(Actor actor, String key, String id) {
        return Where.all();
    }

    @Override
    public boolean isNobodys() {
        return true;
    }

    @Override
    public List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> rule(id).stream())
                .map(rule -> new LinkedRecord(
                        end(rule.ref()),
                        new LocalizedText(RuleSets.standard().text(rule.ref(), reader), reader.tag()),
                        rule.heading(reader),
                        "",
                        "/" + RelationLinks.rule(rule.ref()),
                        RelationLinks.rule(rule.ref())))
                .toList();
    }
}
