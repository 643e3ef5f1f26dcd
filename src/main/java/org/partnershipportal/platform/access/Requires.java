package org.partnershipportal.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every public method of a module's service with the kind of actor that may call it at all. The method's first
 * parameter is the {@link Actor}; {@link RequiresAspect} refuses before the method begins.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    /** What the method does. */
    Permission value();

    /**
     * Whether the person must have given their credentials in the last minutes ({@link FreshSignIn}), for what it does cannot be
     * taken back and an unwatched screen would be enough.
     */
    boolean freshSignIn() default false;
}
