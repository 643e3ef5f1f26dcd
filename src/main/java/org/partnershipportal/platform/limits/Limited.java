package org.partnershipportal.platform.limits;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the method that answers a page with how often one network may request it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {
    /** One that counts networks. */
    Limit value();

    /** Another that counts the megabytes sent to it; none, or one. */
    Limit[] megabytes() default {};

    /** Whether the page counts by itself, as soon as it knows what must be counted; then only its pace is kept here. */
    boolean countedByPage() default false;

    /** Whether it counts only where something is asked for behind the address's question mark. */
    boolean onlyWithQuery() default false;
}
