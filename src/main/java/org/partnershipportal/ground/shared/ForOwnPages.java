package org.partnershipportal.ground.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type in a module's root that is public only because the module's own pages ({@code ui}, {@code web}, templates)
 * stand in packages of their own. It does not belong to the module's interface: no other module may touch it
 * (src/docs/decisions/0041-what-a-module-offers.md).
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ForOwnPages {}
