package org.partnershipportal.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every public method of a module's service: the kind of actor that may call it at all. The method's first
 * parameter is the {@link Actor}; {@link RequiresAspect} refuses before the method begins.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    /** What the method does. */
    Permission value();
}
