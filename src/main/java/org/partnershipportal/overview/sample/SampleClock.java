package org.partnershipportal.overview.sample;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the clock of a portal with sample records show the story's time while the story is told. */
@Component
@Profile("sample & !production")
class SampleClock implements BeanPostProcessor {

    private final ObjectProvider<StoryTime> time;

    /** @param time asked for with the first clock, for this comes before all other beans */
    SampleClock(ObjectProvider<StoryTime> time) {
        this.time = time;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock clock ? time.getObject().over(clock) : bean;
    }
}
