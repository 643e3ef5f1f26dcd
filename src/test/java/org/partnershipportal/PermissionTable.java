package org.partnershipportal;

import java.util.List;
import org.partnershipportal.platform.access.Permission;

/**
 * What a module's policy allows, asked for each relation to a record, each state of it and each verb. A module has a
 * package-private class of this type, with a constructor without parameters, among its tests; {@link
 * PermissionMatrixTests} finds it.
 */
public interface PermissionTable {

    /** Name of the table and of its file, {@code src/test/resources/permissions/<name>.md}. */
    String name();

    /** Relations of an actor to the record, in the words of mission.md. */
    List<String> relations();

    /** States of the record. */
    List<String> states();

    /** The verbs that the policy decides. */
    List<Permission> verbs();

    /** Whether the policy lets an actor of this relation do this in this state; READ means: may know that it exists. */
    boolean allows(String relation, String state, Permission verb);
}
