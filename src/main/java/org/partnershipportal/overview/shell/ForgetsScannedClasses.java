package org.partnershipportal.overview.shell;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.stereotype.Component;

/**
 * Vaadin looks through all classes of the portal for its views while the web server starts, and keeps what it read of each for
 * as long as the portal runs: some 3,400 of them. It shares that store with Spring, which drops it only later and in a way that
 * leaves Vaadin's in place; so it is emptied here, after the search and before that (decision 31).
 */
@Component
class ForgetsScannedClasses implements SmartInitializingSingleton {

    private final ApplicationContext context;

    ForgetsScannedClasses(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (context instanceof DefaultResourceLoader loader) {
            loader.getResourceCache(MetadataReader.class).clear();
        }
    }
}
