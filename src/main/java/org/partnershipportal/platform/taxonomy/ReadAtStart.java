package org.partnershipportal.platform.taxonomy;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Reads the reference data on the starting thread, before the first request is accepted, so that no visitor waits for it. */
@Component
class ReadAtStart implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        Countries.standard();
        Themes.standard();
        RuleSets.standard();
        SdgTargets.standard();
        Instruments.standard();
        InternationalBodies.standard();
    }
}
