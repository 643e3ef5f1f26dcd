package org.partnershipportal.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The portal's own classes with all that they use of each other, read once for all tests of a JVM: that takes seconds. */
public final class PortalClasses {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.partnershipportal");

    private PortalClasses() {}

    /** All but those of tests. */
    public static JavaClasses all() {
        return ALL;
    }
}
