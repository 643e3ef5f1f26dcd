package org.partnershipportal.ground.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The module under whose name the audit trail keeps an event, or all events of a sealed interface, that another module
 * published once. The trail is never rewritten, so earlier rows and rows of today must bear the same kind.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TrailModule {

    /** The module's name when the first such event was kept. */
    String value();
}
