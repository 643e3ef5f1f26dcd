package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.taxonomy.SdgTarget;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.springframework.stereotype.Component;

/** SDG targets; everyone reads them, and nobody need be asked. */
@Component
class TargetEnds implements LinkedKind {

    /** The target at an end of a link. */
    static LinkEnd end(String code) {
        return new LinkEnd(RecordKind.TARGET, code);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.TARGET;
    }

    @Override
    public Optional<String> id(String text) {
        return SdgTargets.standard().find(text).map(SdgTarget::code);
    }

    @Override
    public Optional<String> named(Actor actor, String typed) {
        return InvalidInput.in(() -> SdgTargets.standard().parse("other", typed))
                        .isEmpty()
                ? Optional.of(SdgTargets.standard().parse("other", typed).code())
                : Optional.empty();
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
                .flatMap(id -> SdgTargets.standard().find(id).stream())
                .map(target -> new LinkedRecord(
                        end(target.code()),
                        new LocalizedText(
                                Translations.standard().text(reader, "relation.target.title", target.code()),
                                reader.tag()),
                        target.heading(reader),
                        "",
                        "",
                        ""))
                .toList();
    }
}
