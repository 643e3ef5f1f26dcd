package org.partnershipportal.overview.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Permission;

/**
 * The auditor reads every event in plain words. The sentence of an event stands in the bundle of the module that owns it:
 * {@code <module>.event.<name-in-kebab-case>}, such as {@code organisation.event.organisation-verified}; it takes no
 * placeholder. The words for an act that may be refused are {@code audit.act.<permission-in-kebab-case>}.
 */
class EventSentencesTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyEventHasItsSentence(Language language) {
        Set<String> keys = Translations.standard().keys(language);
        Set<String> missing = SampleEvents.ALL.stream()
                .map(event -> EventKind.sentenceKey(EventKind.of(event)))
                .filter(key -> !keys.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing)
                .as("add these to i18n/<module>_%s.properties; the auditor reads them", language.tag())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyActHasItsWords(Language language) {
        Set<String> keys = Translations.standard().keys(language);
        Set<String> missing = Arrays.stream(Permission.values())
                .filter(Permission::isAct)
                .map(permission -> "audit.act." + EventKind.of(permission))
                .filter(key -> !keys.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing)
                .as("add these to i18n/audit_%s.properties; the auditor reads them", language.tag())
                .isEmpty();
    }

    @Test
    void noSentenceIsWithoutItsEvent() {
        Set<String> known = SampleEvents.ALL.stream()
                .map(event -> EventKind.sentenceKey(EventKind.of(event)))
                .collect(Collectors.toSet());
        Set<String> idle = Translations.standard().keys(Language.EN).stream()
                .filter(key -> key.contains(".event.") && !known.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).as("no such event: mend the name or remove the key").isEmpty();
    }

    @Test
    void everyEventIsARecordOfWhatTheTrailCanKeep() {
        List<String> faults = new ArrayList<>();
        for (Class<?> event : SampleEvents.ALL) {
            if (!event.isRecord()) {
                faults.add(event.getName() + " is no record");
                continue;
            }
            Arrays.stream(event.getRecordComponents())
                    .filter(component -> !EventFacts.canKeep(component.getType()))
                    .forEach(component -> faults.add(event.getSimpleName() + "." + component.getName()
                            + ": ids, instants, days, kinds and counts only (R0.4)"));
        }
        assertThat(faults).isEmpty();
    }
}
