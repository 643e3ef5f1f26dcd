package org.partnershipportal;

import java.lang.reflect.Constructor;
import java.util.List;
import org.partnershipportal.platform.access.Permission;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * What a module's policy allows, asked for each relation to a record, each state of it and each verb. A module has a
 * package-private class of this type, with a constructor without parameters, among its tests; {@link
 * PermissionMatrixTests} finds it.
 */
public interface PermissionTable {

    /** The tables of all modules. */
    static List<PermissionTable> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(PermissionTable.class));
        return scanner.findCandidateComponents("org.partnershipportal").stream()
                .map(found -> newTable(found.getBeanClassName()))
                .toList();
    }

    private static PermissionTable newTable(String className) {
        try {
            Constructor<?> constructor = Class.forName(className).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PermissionTable) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " needs a constructor without parameters", e);
        }
    }

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
