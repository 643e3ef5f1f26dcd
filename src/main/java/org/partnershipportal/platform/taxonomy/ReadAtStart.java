package org.partnershipportal.platform.taxonomy;

import java.util.List;
import org.partnershipportal.ground.shared.Lazily;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Reads the reference data while the beans are made, before the first request is accepted, so that no visitor waits for it. */
@Component
class ReadAtStart implements SmartInitializingSingleton {

    private final Lazily<List<Object>> data = Lazily.beside(ReadAtStart::read);

    /** The start waits for it, and fails with it. */
    @Override
    public void afterSingletonsInstantiated() {
        data.get();
    }

    private static List<Object> read() {
        return List.of(
                Countries.standard(),
                Themes.standard(),
                RuleSets.standard(),
                SdgTargets.standard(),
                Instruments.standard(),
                InternationalBodies.standard());
    }
}
