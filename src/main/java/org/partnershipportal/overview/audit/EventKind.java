package org.partnershipportal.overview.audit;

import java.util.Locale;
import org.partnershipportal.ground.shared.TrailModule;
import org.partnershipportal.platform.access.Permission;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * How the trail names what happened. An event is its module and its name in kebab case ({@code
 * organisation.organisation-verified}); its sentence is in its own module's bundle under {@code
 * organisation.event.organisation-verified}. Events that have moved keep the module of before ({@link TrailModule}). A
 * refused act is the permission's name in kebab case.
 */
final class EventKind {

    private EventKind() {}

    static String of(Class<?> event) {
        TrailModule before = AnnotationUtils.findAnnotation(event, TrailModule.class);
        String own = event.getPackageName().substring(event.getPackageName().lastIndexOf('.') + 1);
        String module = before == null ? own : before.value();
        String name = event.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-");
        return module + "." + name.toLowerCase(Locale.ROOT);
    }

    static String of(Permission permission) {
        return permission.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String sentenceKey(String kind) {
        return kind.replaceFirst("\\.", ".event.");
    }

    /** The kind whose sentence has this key; the key itself if it is no such key. */
    static String ofSentence(String key) {
        return key.replaceFirst("\\.event\\.", ".");
    }
}
