/** One search over records of every kind, in six languages: words from an index, who may know of a record from the database. */
@ApplicationModule(
        id = "search",
        displayName = "Search",
        allowedDependencies = {"shared", "plain", "uikit", "access", "access::spi", "limits", "records", "taxonomy"})
@NullMarked
package org.partnershipportal.overview.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
