package org.partnershipportal.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every route of the signed-in portal with the kind of actor that may enter at all. {@link ActingPage} asks
 * before the page opens; whether this actor may see this record is asked again by the service and the record's policy.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
    /** What the page is for. */
    Permission value();

    /** Whether the page answers others as if it did not exist. */
    boolean hidden() default false;
}
